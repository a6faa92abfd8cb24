async def ask(expert, question, seconds):
    return await expert(question)


async def ask_all(experts, question, seconds):
    return [await ask(e, question, seconds) for e in experts]


async def ask_again(expert, question, seconds, tries):
    return await ask(expert, question, seconds)
