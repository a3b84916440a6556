"""What goes wrong with requests, with the parameter named; as application/problem+json (RFC 9457)."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, request
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.http import http_date

from graph_service.protocol.parameters import LIKE
from graph_service.queries.answers import QuestionError, UnknownThingError
from graph_service.store.base import CursorError, StoreError

MEDIA_TYPE = "application/problem+json"
_DAY = len("2024-12-31")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one parameter."""

    parameter: str
    detail: str


class ParameterError(Exception):
    """Parameters that cannot be taken; the argument lists what is wrong with each."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(f"{fault.parameter}: {fault.detail}" for fault in faults))
        self.faults = faults

    @classmethod
    def of(cls, error: ValidationError) -> "ParameterError":
        """What pydantic found, by the names that the parameters have in the address."""
        return cls([_fault(found) for found in error.errors(include_url=False)])


def _fault(found: ErrorDetails) -> Fault:
    place, message = found["loc"], _in_words(found)
    if place:
        return Fault(str(place[0]), message)
    name, _, rest = message.partition(": ")
    return Fault(name, rest)


def _in_words(found: ErrorDetails) -> str:
    """What is wrong, in the words of this API where pydantic's are of Python."""
    limits = found.get("ctx", {})
    match found["type"]:
        case "extra_forbidden":
            return "there is no such parameter"
        case "missing":
            return "is missing"
        case "string_pattern_mismatch" if limits["pattern"] in LIKE:
            return f"{found['input']!r} is not like {LIKE[limits['pattern']]}"
        case "too_short":
            return f"give at least {limits['min_length']}, not {limits['actual_length']}"
        case "too_long":
            return f"give at most {limits['max_length']}, not {limits['actual_length']}"
        case _:
            return found["msg"].removeprefix("Value error, ")


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong with a request, and with which parameters; the day on which what was asked for went."""

    status: HTTPStatus
    detail: str
    faults: tuple[Fault, ...] = ()
    day: str | None = None


Shown = Callable[[Problem], Response]


def as_json(problem: Problem) -> Response:
    """A problem document; `parameter` is the first that is wrong, `errors` lists them all."""
    status = problem.status
    body: dict[str, object] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": problem.detail,
    }
    if problem.faults:
        body["parameter"] = problem.faults[0].parameter
        body["errors"] = [{"parameter": fault.parameter, "detail": fault.detail} for fault in problem.faults]
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status.value, {"Cache-Control": "no-store"}, content_type=MEDIA_TYPE)


def register(app: Flask, shown: Shown, gone: Callable[[str], str | None] = lambda _: None) -> None:
    """Answer every error as `shown` shows its problem; `gone` tells when a thing went that could be seen before."""
    for kind, told in _OF.items():
        app.register_error_handler(kind, _answering(told, shown))
    app.register_error_handler(UnknownThingError, lambda error: _of_unknown(error, shown, gone))
    app.register_error_handler(HTTPException, lambda error: _of_http(error, shown))


def _answering(told: Callable[[Any], Problem], shown: Shown) -> Callable[[Exception], Response]:
    return lambda error: shown(told(error))


def _of_cursor(error: CursorError) -> Problem:
    return Problem(HTTPStatus.BAD_REQUEST, str(error), (Fault("after", str(error)),))


_OF: dict[type[Exception], Callable[[Any], Problem]] = {
    ParameterError: lambda error: Problem(HTTPStatus.BAD_REQUEST, str(error), tuple(error.faults)),
    QuestionError: lambda error: Problem(HTTPStatus.BAD_REQUEST, str(error), (Fault(error.parameter, error.detail),)),
    CursorError: _of_cursor,
    StoreError: lambda error: Problem(HTTPStatus.SERVICE_UNAVAILABLE, str(error)),
}


def _of_unknown(error: UnknownThingError, shown: Shown, gone: Callable[[str], str | None]) -> Response:
    """A tombstone for what was there before; its id is never given to another."""
    id_ = str(error.args[0])
    at = gone(id_)
    if at is None:
        return shown(Problem(HTTPStatus.NOT_FOUND, f"there is nothing with the id {id_}"))
    day = at[:_DAY]
    detail = f"what had the id {id_} was removed {day}; the id is not used again"
    answer = shown(Problem(HTTPStatus.GONE, detail, day=day))
    answer.headers["Sunset"] = http_date(datetime.fromisoformat(at))
    return answer


def _detail(error: HTTPException) -> str | None:
    if error.description == NotFound.description:
        return f"there is nothing at {request.path}"
    return error.description


def _of_http(error: HTTPException, shown: Shown) -> Response:
    status = HTTPStatus(error.code or 500)
    answer = shown(Problem(status, _detail(error) or status.phrase))
    told = error.get_response().headers
    answer.headers.update({name: told[name] for name in ("Allow", "Retry-After") if name in told})
    for link in getattr(error, "links", ()):
        answer.headers.add("Link", link)
    return answer
