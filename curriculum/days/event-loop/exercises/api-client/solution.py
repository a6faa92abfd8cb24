import asyncio


class Client:
    def __init__(self, fetch, at_once=3, seconds=1.0, tries=3):
        self.fetch = fetch
        self.gate = asyncio.Semaphore(at_once)
        self.seconds = seconds
        self.tries = tries

    async def attempt(self, number):
        async with self.gate:
            async with asyncio.timeout(self.seconds):
                return await self.fetch(number)

    async def get(self, number):
        for turn in range(1, self.tries + 1):
            try:
                return await self.attempt(number)
            except (ConnectionError, TimeoutError):
                if turn == self.tries:
                    raise

    async def get_all(self, numbers):
        calls = [self.get(number) for number in numbers]
        results = await asyncio.gather(*calls, return_exceptions=True)
        answers, failures = {}, {}
        for number, result in zip(numbers, results):
            failed = isinstance(result, BaseException)
            (failures if failed else answers)[number] = result
        return answers, failures
