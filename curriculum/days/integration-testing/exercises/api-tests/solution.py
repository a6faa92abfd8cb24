import pytest


def booking(**changes):
    return {"room": "Oak", "hour": 9} | changes


def without(key):
    return {k: v for k, v in booking().items() if k != key}


def test_new_booking_can_be_looked_up(api):
    status, body = api("POST", "/bookings", booking(hour=10))
    assert (status, body) == (201, {"id": 1})
    found = api("GET", "/bookings/1")
    assert found == (200, {"id": 1, "room": "Oak", "hour": 10})


def test_list_holds_all_bookings(api):
    assert api("GET", "/bookings") == (200, [])
    api("POST", "/bookings", booking())
    api("POST", "/bookings", booking(room="Elm"))
    status, found = api("GET", "/bookings")
    assert status == 200
    assert found == [
        {"id": 1, "room": "Oak", "hour": 9},
        {"id": 2, "room": "Elm", "hour": 9},
    ]


def test_room_is_booked_only_once_an_hour(api):
    api("POST", "/bookings", booking())
    assert api("POST", "/bookings", booking())[0] == 409
    assert len(api("GET", "/bookings")[1]) == 1


@pytest.mark.parametrize("change", [{"room": "Elm"}, {"hour": 10}])
def test_other_room_or_hour_does_not_matter(api, change):
    api("POST", "/bookings", booking())
    assert api("POST", "/bookings", booking(**change))[0] == 201


@pytest.mark.parametrize("hour", [8, 17])
def test_first_and_last_hour(api, hour):
    assert api("POST", "/bookings", booking(hour=hour))[0] == 201


@pytest.mark.parametrize(
    "body",
    [
        without("room"),
        without("hour"),
        booking(hour=7),
        booking(hour=18),
        booking(hour="9"),
        booking(hour=9.5),
    ],
)
def test_wrong_body_is_refused(api, body):
    assert api("POST", "/bookings", body)[0] == 422
    assert api("GET", "/bookings") == (200, [])


def test_deleted_booking_is_gone_and_the_hour_free(api):
    api("POST", "/bookings", booking())
    api("POST", "/bookings", booking(hour=10))
    assert api("DELETE", "/bookings/1")[0] == 204
    assert api("GET", "/bookings/1")[0] == 404
    assert api("GET", "/bookings/2")[0] == 200
    assert api("POST", "/bookings", booking())[0] == 201


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_unknown_booking(api, method):
    assert api(method, "/bookings/7")[0] == 404
