import asyncio


class Client:
    def __init__(self, fetch, at_once=3, seconds=1.0, tries=3):
        self.fetch = fetch
        self.seconds = seconds
        self.tries = tries

    async def get(self, number):
        return await self.fetch(number)

    async def get_all(self, numbers):
        answers = {}
        failures = {}
        for number in numbers:
            answers[number] = await self.get(number)
        return answers, failures
