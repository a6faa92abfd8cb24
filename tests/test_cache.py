"""What is not whole, or may be another's, is as if it were not there."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from generator import cache
from generator.cache import Bytecode, Cache, digest


def test_what_was_put_is_there(tmp_path: Path) -> None:
    Cache(tmp_path / "cache").put("name", b"data")

    assert Cache(tmp_path / "cache").get("name") == b"data"
    assert Cache(tmp_path / "cache").get("other") is None
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("change", [lambda it: it[:-1], lambda it: it + b"x", lambda _: b""])
def test_what_was_damaged_is_not_there(tmp_path: Path, change: "type[bytes]") -> None:
    kept = Cache(tmp_path / "cache")
    kept.put("name", b"data")
    file = tmp_path / "cache/name"
    file.write_bytes(change(file.read_bytes()))

    assert kept.get("name") is None


def test_what_stands_under_another_name_is_not_there(tmp_path: Path) -> None:
    kept = Cache(tmp_path / "cache")
    kept.put("name", b"data")
    (tmp_path / "cache/name").rename(tmp_path / "cache/other")

    assert kept.get("other") is None


def test_what_another_version_put_there_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Cache(tmp_path / "cache").put("name", b"data")
    monkeypatch.setattr(cache, "maker", lambda: "of tomorrow")

    assert Cache(tmp_path / "cache").get("name") is None


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_where_others_can_write_nothing_is_read_or_kept(tmp_path: Path, mode: int) -> None:
    kept = Cache(tmp_path / "cache")
    kept.put("name", b"data")
    (tmp_path / "cache").chmod(mode)
    kept.put("more", b"data")

    assert kept.get("name") is None
    assert not (tmp_path / "cache/more").exists()


def test_only_what_is_named_is_kept(tmp_path: Path) -> None:
    kept = Cache(tmp_path / "cache")
    kept.put("name", b"data")
    kept.put("more", b"data")
    kept.keep({"more"})

    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["more"]


def test_parts_do_not_run_into_each_other() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest("ab", b"c", "")}) == 4
    assert digest("ab", "c") == digest(b"ab", b"c")


def rendered(folder: Path, source: str) -> str:
    loader = DictLoader({"it": source})
    return Environment(loader=loader, bytecode_cache=Bytecode(folder)).get_template("it").render()


def test_compiled_templates_are_kept_as_long_as_they_are_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rendered(tmp_path / "cache", "one") == "one"
    assert rendered(tmp_path / "cache", "two") == "two"
    assert len([*(tmp_path / "cache").iterdir()]) == 1
    monkeypatch.setattr(Environment, "compile", None)
    assert rendered(tmp_path / "cache", "two") == "two"
    with pytest.raises(TypeError):
        rendered(tmp_path / "cache", "three")
