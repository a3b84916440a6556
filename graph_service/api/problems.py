"""Errors as application/problem+json (RFC 9457), with the parameter named."""

import json
from dataclasses import dataclass
from http import HTTPStatus

from flask import Flask, Response
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from graph_service.queries.answers import QuestionError, UnknownThingError
from graph_service.store.base import CursorError, StoreError

MEDIA_TYPE = "application/problem+json"


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
        return cls([_fault(dict(found)) for found in error.errors(include_url=False)])


def _fault(found: dict[str, object]) -> Fault:
    place = found["loc"]
    message = str(found["msg"]).removeprefix("Value error, ")
    if isinstance(place, tuple) and place:
        if found["type"] == "extra_forbidden":
            message = "there is no such parameter"
        return Fault(str(place[0]), message)
    name, _, rest = message.partition(": ")
    return Fault(name, rest)


def problem(status: HTTPStatus, detail: str, faults: list[Fault] | None = None) -> Response:
    """A problem document; `parameter` is the first that is wrong, `errors` lists them all."""
    body: dict[str, object] = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail}
    if faults:
        body["parameter"] = faults[0].parameter
        body["errors"] = [{"parameter": fault.parameter, "detail": fault.detail} for fault in faults]
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status.value, {"Cache-Control": "no-store"}, content_type=MEDIA_TYPE)


def register(app: Flask) -> None:
    """Answer every error with a problem document."""
    app.register_error_handler(ParameterError, _of_parameters)
    app.register_error_handler(UnknownThingError, _unknown)
    app.register_error_handler(QuestionError, _of_question)
    app.register_error_handler(CursorError, _of_cursor)
    app.register_error_handler(StoreError, _of_store)
    app.register_error_handler(HTTPException, _of_http)


def _of_parameters(error: ParameterError) -> Response:
    return problem(HTTPStatus.BAD_REQUEST, str(error), error.faults)


def _of_question(error: QuestionError) -> Response:
    return problem(HTTPStatus.BAD_REQUEST, str(error), [Fault(error.parameter, error.detail)])


def _unknown(error: UnknownThingError) -> Response:
    return problem(HTTPStatus.NOT_FOUND, f"there is nothing with the id {error.args[0]}")


def _of_cursor(error: CursorError) -> Response:
    return problem(HTTPStatus.BAD_REQUEST, str(error), [Fault("after", str(error))])


def _of_store(error: StoreError) -> Response:
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, str(error))


def _of_http(error: HTTPException) -> Response:
    status = HTTPStatus(error.code or 500)
    answer = problem(status, error.description or status.phrase)
    if "Allow" in error.get_response().headers:
        answer.headers["Allow"] = error.get_response().headers["Allow"]
    return answer
