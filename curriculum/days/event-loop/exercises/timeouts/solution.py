import asyncio


async def ask(expert, question, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await expert(question)
    except TimeoutError:
        return "no answer"


async def ask_all(experts, question, seconds):
    calls = [ask(expert, question, seconds) for expert in experts]
    return await asyncio.gather(*calls)


async def ask_again(expert, question, seconds, tries):
    for _ in range(tries):
        try:
            async with asyncio.timeout(seconds):
                return await expert(question)
        except TimeoutError:
            pass
    raise TimeoutError(f"no answer in {tries} tries")
