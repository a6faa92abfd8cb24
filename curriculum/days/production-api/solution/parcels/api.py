"""The routes."""

import sqlite3
from typing import Annotated, Any, Literal

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field

from .monitoring import observe
from .settings import Settings
from .store import Store, WrongOrder


class NewParcel(BaseModel):
    """What somebody brings to the counter."""

    model_config = ConfigDict(extra="forbid")
    recipient: Annotated[str, Field(min_length=1, max_length=80)]
    grams: Annotated[int, Field(ge=1, le=30000)]


class Move(BaseModel):
    """Where a parcel has got to."""

    model_config = ConfigDict(extra="forbid")
    status: Literal["in_transit", "delivered"]


class Parcel(NewParcel):
    """A parcel that is known."""

    id: int
    status: str


def create_app(settings: Settings, store: Store) -> FastAPI:
    """The application with its routes, its monitoring, and the given store."""
    app = FastAPI(title="Parcels", version=settings.version)
    observe(app)
    add_parcels(app, store)
    add_health(app, settings, store)
    return app


def add_parcels(app: FastAPI, store: Store) -> None:
    """The routes that customers use."""

    def known(parcel: dict[str, Any] | None) -> dict[str, Any]:
        if parcel is None:
            raise HTTPException(404, "There is no such parcel.")
        return parcel

    @app.post("/parcels", status_code=201, response_model=Parcel)
    def add(parcel: NewParcel) -> Any:
        return store.add(parcel.recipient, parcel.grams)

    @app.get("/parcels", response_model=list[Parcel])
    def page(
        after: Annotated[int, Query(ge=0)] = 0,
        limit: Annotated[int, Query(ge=1, le=100)] = 20,
    ) -> Any:
        return store.page(after, limit)

    @app.get("/parcels/{number}", response_model=Parcel)
    def show(number: int) -> Any:
        return known(store.get(number))

    @app.post("/parcels/{number}/moves", response_model=Parcel)
    def move(number: int, move: Move) -> Any:
        try:
            return known(store.move(number, move.status))
        except WrongOrder as error:
            raise HTTPException(409, str(error)) from error


def add_health(app: FastAPI, settings: Settings, store: Store) -> None:
    """The routes that the platform asks."""

    @app.get("/health/live")
    def live() -> dict[str, str]:
        return {"status": "ok", "version": settings.version}

    @app.get("/health/ready")
    def ready() -> dict[str, str]:
        try:
            store.ping()
        except sqlite3.Error as error:
            raise HTTPException(503, "The parcels can't be read.") from error
        return {"status": "ok"}
