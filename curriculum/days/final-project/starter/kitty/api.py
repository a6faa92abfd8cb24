"""The routes, and who may use them."""

import time
from collections.abc import Callable

from fastapi import FastAPI

from .security import COST
from .store import Store

WEEK = 7 * 24 * 3600.0


def create_app(
    store: Store,
    clock: Callable[[], float] = time.time,
    cost: int = COST,
    secure: bool = True,
    version: str = "dev",
) -> FastAPI:
    """The application. Other fields than these are refused, texts and numbers have ends (422).

    POST   /api/users                   {"name" 1-40, "password" 12-200}: 201; 409 if taken
    POST   /api/sessions                {"name", "password"}: 204 and the cookie "session"
                                        (HttpOnly, SameSite=strict, Secure if secure), good
                                        for a week; 401, the same for name and password
    DELETE /api/sessions                204; the session is over
    GET    /api/me                      {"name"}
    POST   /api/kitties                 {"name" 1-60}: 201 and {"id"}
    GET    /api/kitties                 the user's own: [{"id", "name"}]
    GET    /api/kitties/{id}            {"id", "name", "members"}
    POST   /api/kitties/{id}/members    {"name"}: 204; 404 if there is no such user
    POST   /api/kitties/{id}/expenses   {"text" 1-120, "cents" 1-10000000, "sharers"?}: 201
                                        and {"id"}. The user has paid. Sharers are members,
                                        each once (422); left out, they are all members
    GET    /api/kitties/{id}/expenses   [{"id", "payer", "text", "cents", "sharers"}]
    GET    /api/kitties/{id}/settlement {"balances": {name: cents},
                                        "payments": [{"debtor", "creditor", "cents"}]}
    GET    /health                      {"status": "ok", "version"}, 503 without the database
    GET    /                            the files of kitty/static

    All but signing up, logging in, health and files need the cookie: 401. A kitty that one
    is not a member of is a 404, as one that doesn't exist.
    """
    app = FastAPI(title="Kitty", version=version)
    return app
