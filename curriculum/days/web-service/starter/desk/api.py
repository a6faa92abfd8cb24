"""The routes, and who may use them."""

import time
from collections.abc import Callable

from fastapi import FastAPI

from .database import Database
from .security import COST

HOUR = 3600.0


def create_app(
    database: Database, clock: Callable[[], float] = time.time, cost: int = COST
) -> FastAPI:
    """The application. Other fields than these are refused, texts have ends (422).

    POST   /users                  {"name", "password"}: 201; 409 if the name is taken.
                                   A name has 1 to 40 characters, a password 12 to 200
    POST   /sessions               {"name", "password"}: 201 and {"token"}, for an hour;
                                   401, the same for a wrong name and a wrong password
    DELETE /sessions               204; the token of this request is worthless after it
    POST   /tickets                {"title"}, 1 to 120 characters: 201 and {"id"}
    GET    /tickets                ?status=open|closed&after=ID&limit=1..100: a guest's own
                                   tickets, an agent's all
    GET    /tickets/{id}           the ticket; 404 for a guest if it is somebody else's
    POST   /tickets/{id}/comments  {"text"}, 1 to 2000 characters: 201; who may see it may write
    PUT    /tickets/{id}/status    {"status"}: 204, for agents; 403 for the owner, and 404
                                   for a guest who may not see it
    GET    /metrics                what Prometheus reads

    All but the first two and the last need "Authorization: Bearer TOKEN": 401 without.
    A name may try 5 logins at once, then one in 10 seconds; a user may send 60 requests
    at once, then two a second. More is a 429 with Retry-After in whole seconds, rounded up.
    A refused login, 401 or 429, is counted in logins_refused_total.
    """
    app = FastAPI(title="Help desk")
    return app
