import asyncio


async def copies(title, branches, ask):
    found = {}
    for branch in branches:
        found[branch] = await ask(branch, title)
    return found


async def copies_today(title, branches, ask):
    return await copies(title, branches, ask)
