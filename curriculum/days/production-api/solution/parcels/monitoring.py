"""Logs and metrics of every request."""

import json
import logging
import sys
import time
import uuid
from datetime import datetime, timezone
from typing import Any

from fastapi import FastAPI, Request, Response
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)

log = logging.getLogger("parcels")
USUAL = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}
BUCKETS = (0.01, 0.05, 0.1, 0.3, 1, 3)


class JsonFormatter(logging.Formatter):
    """Each record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger, message, what `extra` gave, and the traceback."""
        when = datetime.fromtimestamp(record.created, timezone.utc)
        entry = {
            "time": when.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        entry |= {key: value for key, value in vars(record).items() if key not in USUAL}
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps(entry, default=str)


def log_as_json(level: str) -> None:
    """Let all loggers write JSON to standard output, from this level on."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)


def observe(app: FastAPI) -> None:
    """Measure each request of the application, and add the route /metrics."""
    registry = CollectorRegistry()
    requests = Counter(
        "http_requests",
        "Requests answered.",
        ["method", "route", "status"],
        registry=registry,
    )
    times = Histogram(
        "http_request_seconds",
        "Time to answer.",
        ["route"],
        buckets=BUCKETS,
        registry=registry,
    )

    def note(request: Request, number: str, status: int, seconds: float) -> None:
        route = getattr(request.scope.get("route"), "path", "none")
        requests.labels(request.method, route, status).inc()
        times.labels(route).observe(seconds)
        fields = {"method": request.method, "route": route, "status": status}
        fields |= {"seconds": round(seconds, 4), "request_id": number}
        log.info("request", extra=fields)

    @app.middleware("http")
    async def measure(request: Request, call_next: Any) -> Any:
        number = request.headers.get("x-request-id") or uuid.uuid4().hex
        started, status = time.perf_counter(), 500
        try:
            response = await call_next(request)
            status = response.status_code
            response.headers["X-Request-ID"] = number
            return response
        finally:
            note(request, number, status, time.perf_counter() - started)

    @app.get("/metrics", include_in_schema=False)
    def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
