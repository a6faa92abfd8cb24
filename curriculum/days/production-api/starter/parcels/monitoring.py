"""Logs and metrics of every request."""

import logging

from fastapi import FastAPI

log = logging.getLogger("parcels")


class JsonFormatter(logging.Formatter):
    """Each record as one line of JSON: time, level, logger, message, and what `extra` gave.

    The traceback of an exception is in the field "exception".
    """

    def format(self, record: logging.LogRecord) -> str:
        raise NotImplementedError


def log_as_json(level: str) -> None:
    """Let all loggers write JSON to standard output, from this level on."""
    handler = logging.StreamHandler()
    logging.basicConfig(level=level, handlers=[handler], force=True)


def observe(app: FastAPI) -> None:
    """Measure each request of the application, and add the route /metrics.

    A request's id is its header X-Request-ID, or new where it has none; the answer has
    it in the same header. Each request is counted in http_requests_total (labels method,
    route, status), timed in http_request_seconds (label route), and logged once as
    "request" with method, route, status, seconds and request_id. The route is the
    pattern, /parcels/{number}, and "none" where there is none. A request that fails
    with an exception counts as 500.

    Each application has a CollectorRegistry of its own, so that there can be two.
    """
    raise NotImplementedError
