import asyncio
from html.parser import HTMLParser


class Page(HTMLParser):
    """The title and the links of a page."""

    def __init__(self):
        super().__init__()
        self.title = ""
        self.links = []
        self._in_title = False

    def handle_starttag(self, tag, attrs):
        self._in_title = tag == "title"
        href = dict(attrs).get("href")
        if tag == "a" and href:
            self.links.append(href)

    def handle_endtag(self, tag):
        self._in_title = False

    def handle_data(self, data):
        if self._in_title:
            self.title += data


def read(html):
    page = Page()
    page.feed(html)
    page.close()
    return page


async def crawl(start, fetch, limit=3):
    page = read(await fetch(start))
    return {start: page.title}
