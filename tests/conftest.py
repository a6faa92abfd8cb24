"""The two sites that tests look at: the small curriculum's, and the whole course's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.curricula import SMALL
from tests.sites import REPOSITORY, Site, serve, working_copy


def published(curriculum: Path, folder: Path) -> Iterator[Site]:
    """Build the site of *curriculum* in *folder*, and serve it until the caller is done."""
    working_copy(curriculum, folder)
    address, server = serve(folder)
    site = Site(folder, address)
    site.build()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The small curriculum, which has one of everything."""
    yield from published(SMALL, tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The whole course."""
    yield from published(REPOSITORY / "curriculum", tmp_path_factory.mktemp("full"))


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Site]:
    """A site of the small curriculum that a test may change and build again."""
    yield from published(SMALL, tmp_path)
