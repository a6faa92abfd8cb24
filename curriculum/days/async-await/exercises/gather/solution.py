import asyncio


async def copies(title, branches, ask):
    calls = [ask(branch, title) for branch in branches]
    numbers = await asyncio.gather(*calls)
    return dict(zip(branches, numbers))


async def copies_today(title, branches, ask):
    async def ask_one(branch, title):
        try:
            return await ask(branch, title)
        except ConnectionError:
            return None

    found = await copies(title, branches, ask_one)
    return {b: n for b, n in found.items() if n is not None}
