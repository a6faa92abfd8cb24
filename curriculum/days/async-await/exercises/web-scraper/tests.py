"""Whether the crawler finds every page once, within its limit, and survives dead links."""

import asyncio

from checks import raises
from exercise import crawl


class Site:
    """Pages by address: each is a list of the addresses that it links to."""

    def __init__(self, **pages):
        self.pages = {"/" + name.removeprefix("home"): links for name, links in pages.items()}
        self.asked, self.inside, self.most = [], 0, 0

    async def fetch(self, address):
        self.asked.append(address)
        self.inside += 1
        self.most = max(self.most, self.inside)
        for _ in range(3):
            await asyncio.sleep(0)
        self.inside -= 1
        if address not in self.pages:
            raise ConnectionError(f"404 {address}")
        links = "".join(f'<p><a href="{to}">there</a></p>' for to in self.pages[address])
        return f"<html><head><title>Page {address}</title></head><body>{links}</body></html>"

    async def crawled(self, **kwargs):
        """What `crawl` gives, unless it never ends."""
        try:
            async with asyncio.timeout(2):
                return await crawl("/", self.fetch, **kwargs)
        except TimeoutError:
            told = "The crawl did not end. Is a page visited again, or a place kept while waiting?"
            raise AssertionError(told) from None


async def test_one_page():
    """A site of one page without links gives `{"/": "Page /"}`."""
    assert await Site(home=[]).crawled() == {"/": "Page /"}


async def test_links_are_followed():
    """Links are followed from page to page, however deep they lie."""
    site = Site(home=["/a"], a=["/b"], b=["/c"], c=[])
    found = await site.crawled()
    assert found == {"/": "Page /", "/a": "Page /a", "/b": "Page /b", "/c": "Page /c"}


async def test_links_that_lead_away():
    """Links that don't begin with `/`, such as `https://lake.example/`, are not followed."""
    site = Site(home=["https://lake.example/", "mailto:mayor@village.example", "#top", "/a"], a=[])
    found = await site.crawled()
    assert sorted(site.asked) == ["/", "/a"]
    assert sorted(found) == ["/", "/a"]


async def test_each_page_once():
    """Each page is fetched once, even if two pages link to it at the same time, or it to itself."""
    site = Site(home=["/a", "/b", "/a"], a=["/c", "/"], b=["/c"], c=["/c", "/a"])
    await site.crawled()
    assert sorted(site.asked) == ["/", "/a", "/b", "/c"]


async def test_dead_link():
    """A page whose fetch raises a `ConnectionError` gets `None`, and the others are found."""
    site = Site(home=["/gone", "/a"], a=[])
    assert await site.crawled() == {"/": "Page /", "/gone": None, "/a": "Page /a"}


async def test_dead_start():
    """If the first page can't be fetched, the result is `{"/": None}`."""
    assert await Site().crawled() == {"/": None}


async def test_at_the_same_time():
    """Links of one page are fetched at the same time: with four links and `limit=4`, four."""
    site = Site(home=["/a", "/b", "/c", "/d"], a=[], b=[], c=[], d=[])
    await site.crawled(limit=4)
    assert site.most == 4, f"{site.most} under way at once; wanted: 4"


async def test_limit():
    """Never more than `limit` fetches are under way, on all pages together; without one, 3."""
    many = {name: ["/x" + name, "/y" + name, "/z" + name] for name in "abc"}
    for given, most in (({"limit": 2}, 2), ({"limit": 1}, 1), ({}, 3)):
        site = Site(home=["/a", "/b", "/c"], **many)
        await site.crawled(**given)
        assert site.most == most, f"{site.most} under way at once; wanted: {most}"


async def test_deep_site():
    """A site that is deeper than the limit does not stop the crawl: one place is enough."""
    site = Site(home=["/a"], a=["/b"], b=["/c"], c=["/d"], d=[])
    assert len(await site.crawled(limit=1)) == 5


async def test_other_failures_are_not_hidden():
    """Other exceptions of `fetch`, such as a `ValueError`, go to the caller."""

    async def broken(address):
        raise ValueError(address)

    with raises(ValueError):
        await crawl("/", broken)
