def service_for(deployment):
    spec = deployment["spec"]
    first = spec["template"]["spec"]["containers"][0]
    port = first["ports"][0]
    target = port.get("name", port["containerPort"])
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": deployment["metadata"]["name"]},
        "spec": {
            "selector": dict(spec["selector"]["matchLabels"]),
            "ports": [{"port": 80, "targetPort": target}],
        },
    }


def endpoints(service, pods):
    selector = service["spec"].get("selector")
    target = service["spec"]["ports"][0]["targetPort"]
    if not selector:
        return []
    found = []
    for pod in pods:
        mine = selector.items() <= pod["labels"].items()
        if isinstance(target, int):
            number = target
        else:
            number = pod["ports"].get(target)
        if mine and pod["ready"] and number is not None:
            found.append(f"{pod['ip']}:{number}")
    return found
