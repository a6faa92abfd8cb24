"""The routes, and who may use them."""

import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

from fastapi import Cookie, Depends, FastAPI, HTTPException, Response
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel, ConfigDict, Field

from .connection import Row
from .money import Expense, balances, settle
from .security import COST, fingerprint, hash_password, new_token, password_matches
from .store import NameTaken, Store

WEEK = 7 * 24 * 3600.0
STATIC = Path(__file__).with_name("static")
Name = Annotated[str, Field(min_length=1, max_length=40)]
Token = Annotated[str, Cookie(alias="session")]


class Body(BaseModel):
    """What a request may hold, and nothing else."""

    model_config = ConfigDict(extra="forbid")


class Account(Body):
    """A name and a password."""

    name: Name
    password: Annotated[str, Field(min_length=12, max_length=200)]


class NewKitty(Body):
    """What it is for."""

    name: Annotated[str, Field(min_length=1, max_length=60)]


class NewMember(Body):
    """Whom to let in."""

    name: Name


class NewExpense(Body):
    """What was paid, and for whom."""

    text: Annotated[str, Field(min_length=1, max_length=120)]
    cents: Annotated[int, Field(ge=1, le=10_000_000)]
    sharers: Annotated[list[Name], Field(min_length=1)] | None = None


def create_app(
    store: Store,
    clock: Callable[[], float] = time.time,
    cost: int = COST,
    secure: bool = True,
    version: str = "dev",
) -> FastAPI:
    """The application."""
    app = FastAPI(title="Kitty", version=version)

    @app.get("/health")
    def health() -> dict[str, str]:
        try:
            store.ping()
        except Exception as error:  # each database has exceptions of its own
            raise HTTPException(503, "The database does not answer.") from error
        return {"status": "ok", "version": version}

    def current_user(token: Token = "") -> Row:
        user = store.session_user(fingerprint(token), clock())
        if user is None:
            raise HTTPException(401, "Log in first.")
        return user

    add_accounts(app, store, current_user, clock, cost, secure)
    add_kitties(app, store, current_user)
    app.mount("/", StaticFiles(directory=STATIC, html=True))
    return app


def add_accounts(
    app: FastAPI,
    store: Store,
    current_user: Callable[..., Row],
    clock: Callable[[], float],
    cost: int,
    secure: bool,
) -> None:
    """Signing up, in, and out."""
    User = Annotated[Row, Depends(current_user)]
    nobody = hash_password(new_token(), cost)

    @app.post("/api/users", status_code=201)
    def sign_up(account: Account) -> dict[str, str]:
        try:
            store.add_user(account.name, hash_password(account.password, cost))
        except NameTaken as error:
            raise HTTPException(409, "This name is taken.") from error
        return {"name": account.name}

    @app.post("/api/sessions", status_code=204)
    def log_in(account: Account, response: Response) -> None:
        user = store.user(account.name)
        stored = user["password"] if user else nobody
        if not password_matches(account.password, stored) or user is None:
            raise HTTPException(401, "Name or password is wrong.")
        token = new_token()
        store.add_session(fingerprint(token), user["id"], clock() + WEEK)
        response.set_cookie(
            "session",
            token,
            max_age=int(WEEK),
            httponly=True,
            secure=secure,
            samesite="strict",
        )

    @app.delete("/api/sessions", status_code=204)
    def log_out(user: User, response: Response, token: Token = "") -> None:
        store.end_session(fingerprint(token))
        response.delete_cookie("session")

    @app.get("/api/me")
    def me(user: User) -> dict[str, str]:
        return {"name": user["name"]}


def add_kitties(app: FastAPI, store: Store, current_user: Callable[..., Row]) -> None:
    """Sharing, spending, settling."""
    User = Annotated[Row, Depends(current_user)]

    def visible(kitty_id: int, user: User) -> Row:
        kitty = store.kitty(kitty_id)
        if kitty is None or user["name"] not in kitty["members"]:
            raise HTTPException(404, "There is no such kitty.")
        return kitty

    Kitty = Annotated[Row, Depends(visible)]

    @app.post("/api/kitties", status_code=201)
    def make(kitty: NewKitty, user: User) -> dict[str, int]:
        return {"id": store.add_kitty(kitty.name, user["id"])}

    @app.get("/api/kitties")
    def mine(user: User) -> list[Row]:
        return store.kitties_of(user["id"])

    @app.get("/api/kitties/{kitty_id}")
    def show(kitty: Kitty) -> Row:
        return kitty

    @app.post("/api/kitties/{kitty_id}/members", status_code=204)
    def let_in(kitty: Kitty, member: NewMember) -> None:
        user = store.user(member.name)
        if user is None:
            raise HTTPException(404, "There is no user of this name.")
        store.add_member(kitty["id"], user["id"])

    @app.post("/api/kitties/{kitty_id}/expenses", status_code=201)
    def spend(kitty: Kitty, expense: NewExpense, user: User) -> dict[str, int]:
        sharers = kitty["members"] if expense.sharers is None else expense.sharers
        if len(set(sharers)) < len(sharers) or not set(sharers) <= set(
            kitty["members"]
        ):
            raise HTTPException(422, "Sharers are members, each once.")
        return {
            "id": store.add_expense(
                kitty["id"], user["id"], expense.text, expense.cents, sharers
            )
        }

    @app.get("/api/kitties/{kitty_id}/expenses")
    def spent(kitty: Kitty) -> list[Row]:
        return store.expenses(kitty["id"])

    @app.get("/api/kitties/{kitty_id}/settlement")
    def settlement(kitty: Kitty) -> dict[str, Any]:
        expenses = [
            Expense(row["payer"], row["cents"], tuple(row["sharers"]))
            for row in store.expenses(kitty["id"])
        ]
        owed = balances(kitty["members"], expenses)
        return {"balances": owed, "payments": [asdict(p) for p in settle(owed)]}
