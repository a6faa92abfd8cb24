"""The two sites that tests look at: the small curriculum's, and the whole course's."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.curricula import SMALL
from tests.sites import REPOSITORY, Site, serve, working_copy


def published(folder: Path) -> Iterator[Site]:
    """Build the site of a working copy, and serve it until the caller is done."""
    address, server = serve(folder)
    site = Site(folder, address)
    site.build()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The small curriculum, which has one of everything."""
    yield from published(working_copy(SMALL, tmp_path_factory.mktemp("small")))


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The whole course."""
    folder = tmp_path_factory.mktemp("full")
    yield from published(working_copy(REPOSITORY / "curriculum", folder))


@pytest.fixture
def own(small: Site, tmp_path: Path) -> Iterator[Site]:
    """A site of the small curriculum that a test may change and build again."""
    yield from published(Path(shutil.copytree(small.folder, tmp_path, dirs_exist_ok=True)))
