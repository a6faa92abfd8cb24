import io
import json
from time import sleep
from unittest.mock import call, patch
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest


class Books:
    def __init__(self, address, tries=3):
        self.address = address
        self.tries = tries

    def title(self, number):
        return self.ask(f"/books/{number}")["title"]

    def ask(self, path):
        for turn in range(1, self.tries + 1):
            try:
                with urlopen(self.address + path, timeout=5) as file:
                    return json.load(file)
            except HTTPError as error:
                if error.code == 404:
                    raise LookupError(path) from error
                raise
            except TimeoutError:
                if turn == self.tries:
                    raise
                sleep(turn)


ADDRESS = "https://library.example"


@pytest.fixture(autouse=True)
def web():
    with patch(f"{__name__}.urlopen", autospec=True) as fake:
        fake.return_value = answer()
        yield fake


@pytest.fixture(autouse=True)
def wait():
    with patch(f"{__name__}.sleep", autospec=True) as fake:
        yield fake


def answer():
    return io.BytesIO(b'{"title": "Emma", "name": "Austen"}')


def refusal(code):
    return HTTPError(ADDRESS, code, "refused", None, None)


def test_title_of_a_book(web, wait):
    assert Books(ADDRESS).title(7) == "Emma"
    url = "https://library.example/books/7"
    web.assert_called_once_with(url, timeout=5)
    wait.assert_not_called()


def test_third_try_succeeds(web, wait):
    web.side_effect = [TimeoutError, TimeoutError, answer()]
    assert Books(ADDRESS).title(7) == "Emma"
    assert wait.call_args_list == [call(1), call(2)]


def test_last_try_fails(web, wait):
    web.side_effect = [TimeoutError, TimeoutError, answer()]
    with pytest.raises(TimeoutError):
        Books(ADDRESS, tries=2).title(7)
    assert web.call_count == 2
    assert wait.call_args_list == [call(1)]


def test_no_such_book(web):
    web.side_effect = refusal(404)
    with pytest.raises(LookupError) as caught:
        Books(ADDRESS).title(7)
    assert isinstance(caught.value.__cause__, HTTPError)
    web.assert_called_once()


def test_broken_server(web):
    web.side_effect = refusal(500)
    with pytest.raises(HTTPError):
        Books(ADDRESS).title(7)
    web.assert_called_once()
