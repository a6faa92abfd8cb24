"""What can be seen in the files without Docker, a cluster, or GitHub."""

from pathlib import Path

import pytest
import yaml

HOME = Path(__file__).parent.parent


def instructions() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile's last stage."""
    text = (HOME / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split(maxsplit=1) for line in text.splitlines() if line.strip()]
    found = [(line[0].upper(), line[1]) for line in lines if line[0] != "#"]
    last = max(i for i, (word, _) in enumerate(found) if word == "FROM")
    return found[last:]


def values(word: str) -> list[str]:
    return [rest for name, rest in instructions() if name == word]


def load(name: str) -> dict:
    return yaml.safe_load((HOME / name).read_text(encoding="utf-8"))


@pytest.fixture
def pod() -> dict:
    return load("k8s/deployment.yaml")["spec"]["template"]["spec"]


@pytest.fixture
def container(pod: dict) -> dict:
    return pod["containers"][0]


def test_the_image_does_not_run_as_root() -> None:
    """The last USER of the Dockerfile is a number other than 0."""
    user = values("USER")[-1] if values("USER") else "0"
    assert user.split(":")[0].isdecimal() and int(user.split(":")[0]) > 0


def test_the_image_installs_before_it_copies_the_code() -> None:
    """The code is copied by itself and last, so that a change of it doesn't install everything anew."""
    copies = values("COPY")
    assert "parcels" in copies[-1], "COPY parcels parcels"
    assert not any(copy.split()[0] == "." for copy in copies)


def test_the_image_says_whether_it_is_healthy_and_which_version_it_is() -> None:
    """There are a HEALTHCHECK that asks /health, and ARG VERSION with ENV VERSION."""
    assert any("/health/" in check for check in values("HEALTHCHECK"))
    assert any(arg.startswith("VERSION") for arg in values("ARG"))
    assert any("VERSION=" in env for env in values("ENV"))


def test_the_image_has_a_place_for_data() -> None:
    """/data belongs to the user of the image, or SQLite could not write there."""
    assert any(
        "/data" in run and "chown" in run or "install -d" in run
        for run in values("RUN")
    )


def test_what_must_not_get_in_stays_out() -> None:
    """.dockerignore keeps out .git, .venv, .env and the database."""
    lines = (HOME / ".dockerignore").read_text(encoding="utf-8").split()
    assert {".git", ".venv", ".env", "*.db"} <= set(lines)


def test_the_pod_has_a_fixed_image(container: dict) -> None:
    """The image has a registry, an owner, and a tag that isn't latest."""
    name, _, tag = container["image"].rpartition(":")
    assert name.count("/") >= 2 and tag != "latest"


def test_the_pod_is_asked_how_it_is(container: dict) -> None:
    """The liveness probe asks /health/live, the readiness probe /health/ready, by the port's name."""
    assert container["ports"][0]["name"] == "http"
    for probe, path in [
        ("livenessProbe", "/health/live"),
        ("readinessProbe", "/health/ready"),
    ]:
        assert container[probe]["httpGet"] == {"path": path, "port": "http"}


def test_the_pod_says_what_it_needs(container: dict) -> None:
    """There are requests for memory and processor, and a limit of memory."""
    assert set(container["resources"]["requests"]) == {"cpu", "memory"}
    assert "memory" in container["resources"]["limits"]


def test_the_pod_has_few_rights(pod: dict, container: dict) -> None:
    """Not root, a file system that can only be read, and no way to more rights."""
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert container["securityContext"]["allowPrivilegeEscalation"] is False
    assert container["securityContext"]["readOnlyRootFilesystem"] is True


def test_the_pod_gets_settings_and_disk(pod: dict, container: dict) -> None:
    """Settings come from the ConfigMap; the claim of volume.yaml is mounted at /data."""
    config, claim = load("k8s/config.yaml"), load("k8s/volume.yaml")
    sources = [
        s["configMapRef"]["name"] for s in container["envFrom"] if "configMapRef" in s
    ]
    assert sources == [config["metadata"]["name"]]
    (volume,) = [v for v in pod["volumes"] if "persistentVolumeClaim" in v]
    assert volume["persistentVolumeClaim"]["claimName"] == claim["metadata"]["name"]
    mounts = {m["name"]: m["mountPath"] for m in container["volumeMounts"]}
    assert mounts[volume["name"]] == "/data"
    assert pod["securityContext"]["fsGroup"] > 0


def test_the_service_finds_the_pod(container: dict) -> None:
    """The Service's selector and port fit the Pod's label and port."""
    service, deployment = load("k8s/service.yaml"), load("k8s/deployment.yaml")
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    assert service["spec"]["selector"].items() <= labels.items()
    assert service["spec"]["ports"][0]["targetPort"] == container["ports"][0]["name"]


@pytest.fixture
def jobs() -> dict:
    return load(".github/workflows/ci.yml")["jobs"]


def commands(job: dict) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_the_pipeline_tests(jobs: dict) -> None:
    """The job test installs the requirements, checks with Black, and runs pytest with coverage."""
    said = commands(jobs["test"])
    for command in (
        "-r requirements.txt",
        "black --check",
        "-m pytest",
        "coverage report",
    ):
        assert command in said, command
    assert len(jobs["test"]["strategy"]["matrix"]["python"]) >= 2


def test_the_pipeline_ships_only_what_was_tested(jobs: dict) -> None:
    """The job image needs test, runs on pushes only, and pushes the commit as its tag."""
    image = jobs["image"]
    assert image["needs"] in ("test", ["test"])
    assert "push" in image["if"]
    (build,) = [s for s in image["steps"] if "build-push-action" in s.get("uses", "")]
    assert "github.sha" in build["with"]["tags"] and build["with"]["push"] is True
    assert "github.sha" in build["with"]["build-args"]


def test_the_pipeline_has_few_rights_and_little_time(jobs: dict) -> None:
    """At the top only reading is allowed; the job image may write packages; each job has a timeout."""
    assert load(".github/workflows/ci.yml")["permissions"] == {"contents": "read"}
    assert jobs["image"]["permissions"]["packages"] == "write"
    assert all("timeout-minutes" in job for job in jobs.values())
