"""What can be seen in the files without Docker or GitHub."""

from pathlib import Path

import yaml

HOME = Path(__file__).parent.parent


def read(name: str) -> str:
    return (HOME / name).read_text(encoding="utf-8")


def jobs() -> dict:
    return yaml.safe_load(read(".github/workflows/ci.yml"))["jobs"]


def test_the_image_is_fit_for_production() -> None:
    """The Dockerfile has a USER, a HEALTHCHECK that asks /health, a VERSION, and no COPY of everything."""
    words = [line.split() for line in read("Dockerfile").splitlines() if line.split()]
    assert any(w[0] == "USER" and w[1] not in ("root", "0") for w in words)
    assert "HEALTHCHECK" in read("Dockerfile") and "/health" in read("Dockerfile")
    assert any(w[0] == "ARG" and w[1].startswith("VERSION") for w in words)
    assert not any(w[:2] == ["COPY", "."] for w in words)


def test_secrets_stay_out_of_the_image() -> None:
    """.dockerignore has .env, .git and .venv; .gitignore has .env."""
    assert {".env", ".git", ".venv"} <= set(read(".dockerignore").split())
    assert ".env" in read(".gitignore").split()


def test_the_pipeline_tests_with_postgresql() -> None:
    """The job test has a PostgreSQL service, hands over TEST_DATABASE_URL, and demands coverage."""
    test = jobs()["test"]
    assert any(s["image"].startswith("postgres:") for s in test["services"].values())
    assert "TEST_DATABASE_URL" in str(test)
    said = "\n".join(step.get("run", "") for step in test["steps"])
    assert (
        "coverage run" in said and "coverage report" in said and "black --check" in said
    )


def test_the_pipeline_ships_what_was_tested() -> None:
    """The job image needs test, runs on pushes only, and tags the image with the commit."""
    image = jobs()["image"]
    assert image["needs"] in ("test", ["test"]) and "push" in image["if"]
    (build,) = [s for s in image["steps"] if "build-push-action" in s.get("uses", "")]
    assert "github.sha" in build["with"]["tags"]
    assert image["permissions"] == {"contents": "read", "packages": "write"}


def test_the_readme_is_yours() -> None:
    """README.md has the sections Try it, Run it, Test it, Deploy it and Design."""
    headings = {
        line[3:].strip() for line in read("README.md").splitlines() if line[:3] == "## "
    }
    assert {"Try it", "Run it", "Test it", "Deploy it", "Design"} <= headings
