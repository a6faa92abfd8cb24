"""Metrics of every request."""

from fastapi import FastAPI
from prometheus_client import CollectorRegistry


def observe(app: FastAPI, registry: CollectorRegistry) -> None:
    """Count requests in http_requests_total (method, route, status), time them in
    http_request_seconds (route), and answer GET /metrics from the registry.

    The route is the pattern, and "none" where there is none; an exception counts as 500.
    """
    raise NotImplementedError
