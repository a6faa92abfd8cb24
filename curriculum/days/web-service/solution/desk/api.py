"""The routes, and who may use them."""

import math
import time
from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import Depends, FastAPI, Header, HTTPException, Query
from prometheus_client import CollectorRegistry, Counter
from pydantic import BaseModel, ConfigDict, Field

from .database import Database, NameTaken, Row
from .monitoring import observe
from .security import (
    COST,
    Limiter,
    fingerprint,
    hash_password,
    new_token,
    password_matches,
)

HOUR = 3600.0
Status = Literal["open", "closed"]


class Body(BaseModel):
    """What a request may hold, and nothing else."""

    model_config = ConfigDict(extra="forbid")


class Account(Body):
    """A name and a password."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    password: Annotated[str, Field(min_length=12, max_length=200)]


class NewTicket(Body):
    """What is wrong."""

    title: Annotated[str, Field(min_length=1, max_length=120)]


class NewComment(Body):
    """What somebody has to say about it."""

    text: Annotated[str, Field(min_length=1, max_length=2000)]


class NewStatus(Body):
    """Open or closed."""

    status: Status


def create_app(
    database: Database, clock: Callable[[], float] = time.time, cost: int = COST
) -> FastAPI:
    """The application."""
    app = FastAPI(title="Help desk")
    registry = CollectorRegistry()
    observe(app, registry)
    add_accounts(app, database, clock, cost, registry)
    add_tickets(app, database, clock)
    return app


def check(limiter: Limiter, key: str) -> None:
    """Refuse what comes too often."""
    if seconds := limiter.wait(key):
        retry = str(math.ceil(round(seconds, 6)))
        raise HTTPException(429, "Too many requests.", {"Retry-After": retry})


def token_of(authorization: Annotated[str, Header()] = "") -> str:
    """The token of a request."""
    return authorization.removeprefix("Bearer ")


Token = Annotated[str, Depends(token_of)]


def add_accounts(
    app: FastAPI,
    database: Database,
    clock: Callable[[], float],
    cost: int,
    registry: CollectorRegistry,
) -> None:
    """Signing up, in, and out."""
    logins = Limiter(5, 0.1, clock)
    nobody = hash_password(new_token(), cost)
    refused = Counter("logins_refused", "Logins that were refused.", registry=registry)

    @app.post("/users", status_code=201)
    def sign_up(account: Account) -> dict[str, Any]:
        try:
            number = database.add_user(
                account.name, hash_password(account.password, cost)
            )
        except NameTaken as error:
            raise HTTPException(409, "This name is taken.") from error
        return {"id": number, "name": account.name}

    def authenticate(account: Account) -> Row:
        check(logins, account.name)
        user = database.user(account.name)
        stored = user["password"] if user else nobody
        if not password_matches(account.password, stored) or user is None:
            raise HTTPException(401, "Name or password is wrong.")
        return user

    @app.post("/sessions", status_code=201)
    def log_in(account: Account) -> dict[str, str]:
        try:
            user = authenticate(account)
        except HTTPException:
            refused.inc()
            raise
        token = new_token()
        database.add_session(fingerprint(token), user["id"], clock() + HOUR)
        return {"token": token}

    @app.delete("/sessions", status_code=204)
    def log_out(token: Token) -> None:
        signed_in(database, token, clock())
        database.end_session(fingerprint(token))


def signed_in(database: Database, token: str, now: float) -> Row:
    """The user whose token this is."""
    user = database.session_user(fingerprint(token), now)
    if user is None:
        raise HTTPException(401, "Log in first.", {"WWW-Authenticate": "Bearer"})
    return user


def add_tickets(app: FastAPI, database: Database, clock: Callable[[], float]) -> None:
    """Writing, reading, answering and closing."""
    requests = Limiter(60, 2, clock)

    def current_user(token: Token) -> Row:
        user = signed_in(database, token, clock())
        check(requests, user["name"])
        return user

    User = Annotated[Row, Depends(current_user)]

    def visible(number: int, user: User) -> Row:
        ticket = database.ticket(number)
        if ticket is None or (
            user["role"] != "agent" and ticket["owner_id"] != user["id"]
        ):
            raise HTTPException(404, "There is no such ticket.")
        return ticket

    Ticket = Annotated[Row, Depends(visible)]

    @app.post("/tickets", status_code=201)
    def write(ticket: NewTicket, user: User) -> dict[str, int]:
        return {"id": database.add_ticket(user["id"], ticket.title)}

    @app.get("/tickets")
    def page(
        user: User,
        status: Status | None = None,
        after: Annotated[int, Query(ge=0)] = 0,
        limit: Annotated[int, Query(ge=1, le=100)] = 20,
    ) -> list[Row]:
        owner_id = None if user["role"] == "agent" else user["id"]
        return database.page(owner_id, status, after, limit)

    @app.get("/tickets/{number}")
    def read(ticket: Ticket) -> Row:
        return ticket

    @app.post("/tickets/{number}/comments", status_code=201)
    def answer(ticket: Ticket, comment: NewComment, user: User) -> None:
        database.add_comment(ticket["id"], user["id"], comment.text)

    @app.put("/tickets/{number}/status", status_code=204)
    def close(ticket: Ticket, body: NewStatus, user: User) -> None:
        if user["role"] != "agent":
            raise HTTPException(403, "Only agents open and close tickets.")
        database.set_status(ticket["id"], body.status)
