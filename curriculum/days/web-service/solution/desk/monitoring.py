"""Metrics of every request."""

import time
from typing import Any

from fastapi import FastAPI, Request, Response
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)

BUCKETS = (0.01, 0.05, 0.1, 0.3, 1, 3)


def observe(app: FastAPI, registry: CollectorRegistry) -> None:
    """Count and time requests, and answer GET /metrics from the registry."""
    labels = ["method", "route", "status"]
    requests = Counter("http_requests", "Requests answered.", labels, registry=registry)
    times = Histogram(
        "http_request_seconds",
        "Time to answer.",
        ["route"],
        buckets=BUCKETS,
        registry=registry,
    )

    @app.middleware("http")
    async def measure(request: Request, call_next: Any) -> Any:
        started, status = time.perf_counter(), 500
        try:
            response = await call_next(request)
            status = response.status_code
            return response
        finally:
            route = getattr(request.scope.get("route"), "path", "none")
            requests.labels(request.method, route, status).inc()
            times.labels(route).observe(time.perf_counter() - started)

    @app.get("/metrics", include_in_schema=False)
    def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
