"""Whether the Service fits its Deployment, and its requests go to the right Pods."""

from copy import deepcopy

from exercise import endpoints, service_for

DEPLOYMENT = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "guide", "labels": {"team": "sound"}},
    "spec": {
        "replicas": 2,
        "selector": {"matchLabels": {"app": "guide", "tier": "web"}},
        "template": {
            "metadata": {"labels": {"app": "guide", "tier": "web", "version": "7"}},
            "spec": {
                "containers": [
                    {
                        "name": "api",
                        "ports": [
                            {"name": "http", "containerPort": 5000},
                            {"name": "metrics", "containerPort": 9100},
                        ],
                    },
                    {"name": "log", "ports": [{"name": "log", "containerPort": 24224}]},
                ]
            },
        },
    },
}


def pod(ip, ready=True, ports=None, **labels):
    """A Pod as the task describes it."""
    return {"ip": ip, "ready": ready, "ports": ports or {"http": 5000}, "labels": labels}


def service(selector, target):
    """A Service with one port."""
    spec = {"selector": selector, "ports": [{"port": 80, "targetPort": target}]}
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "guide"}, "spec": spec}


def test_head():
    """The result is a `Service` of version `v1` and has the Deployment's name."""
    made = service_for(DEPLOYMENT)
    assert made["apiVersion"] == "v1"
    assert made["kind"] == "Service"
    assert made["metadata"] == {"name": "guide"}


def test_selector():
    """The selector holds what `matchLabels` demands, and not the template's further labels."""
    selector = service_for(DEPLOYMENT)["spec"]["selector"]
    assert selector == {"app": "guide", "tier": "web"}


def test_port():
    """There is one port: 80 leads to the name of the first port of the first container."""
    ports = service_for(DEPLOYMENT)["spec"]["ports"]
    assert ports == [{"port": 80, "targetPort": "http"}]


def test_port_without_name():
    """Where the container's port has no name, `targetPort` is its number, an `int`."""
    nameless = deepcopy(DEPLOYMENT)
    nameless["spec"]["template"]["spec"]["containers"][0]["ports"] = [{"containerPort": 5000}]
    ports = service_for(nameless)["spec"]["ports"]
    assert ports == [{"port": 80, "targetPort": 5000}]


def test_own_dictionary():
    """Who changes the Service's selector doesn't change the Deployment."""
    given = deepcopy(DEPLOYMENT)
    service_for(given)["spec"]["selector"]["app"] = "shop"
    assert given == DEPLOYMENT, "the Deployment was changed as well; make a copy with dict(...)"


def test_all_pairs():
    """A Pod must carry every pair of the selector; further labels do no harm."""
    pods = [
        pod("10.42.0.3", app="guide"),
        pod("10.42.0.4", app="guide", tier="web", version="8"),
        pod("10.42.0.5", app="guide", tier="batch"),
    ]
    found = endpoints(service({"app": "guide", "tier": "web"}, "http"), pods)
    assert found == ["10.42.0.4:5000"]


def test_ready():
    """A Pod that isn't ready gets no request, and the others keep their order."""
    pods = [
        pod("10.42.1.9", app="guide"),
        pod("10.42.1.2", ready=False, app="guide"),
        pod("10.42.0.4", app="guide"),
    ]
    found = endpoints(service({"app": "guide"}, "http"), pods)
    assert found == ["10.42.1.9:5000", "10.42.0.4:5000"]


def test_named_port():
    """A name is looked up in each Pod; one without a port of that name is left out."""
    pods = [
        pod("10.42.0.3", ports={"http": 5000, "metrics": 9100}, app="guide"),
        pod("10.42.0.4", ports={"http": 8000}, app="guide"),
        pod("10.42.0.5", ports={"web": 8000}, app="guide"),
    ]
    found = endpoints(service({"app": "guide"}, "http"), pods)
    assert found == ["10.42.0.3:5000", "10.42.0.4:8000"]


def test_numbered_port():
    """A number is used as it is, even where the Pod names no such port."""
    found = endpoints(service({"app": "guide"}, 8080), [pod("10.42.0.3", app="guide")])
    assert found == ["10.42.0.3:8080"]


def test_no_selector():
    """With an empty selector, or none, nobody gets a request."""
    pods = [pod("10.42.0.3", app="guide")]
    without = service({}, "http")
    assert endpoints(without, pods) == []
    del without["spec"]["selector"]
    assert endpoints(without, pods) == []


def test_nobody():
    """A misspelt label is no error: the result is an empty list."""
    assert endpoints(service({"app": "Guide"}, "http"), [pod("10.42.0.3", app="guide")]) == []


def test_together():
    """The two fit each other: the Service made for a Deployment finds its Pods."""
    made = service_for(DEPLOYMENT)
    pods = [
        pod("10.42.0.3", app="guide", tier="web", version="7"),
        pod("10.42.0.4", app="shop", tier="web"),
    ]
    assert endpoints(made, pods) == ["10.42.0.3:5000"]
