"""What a request asks: its parameters checked, and whose view it reads."""

from collections.abc import Callable
from typing import TypeVar, get_origin

from pydantic import ValidationError
from werkzeug.datastructures import MultiDict

from graph_service.protocol.parameters import Parameters
from graph_service.protocol.problems import Fault, ParameterError
from graph_service.store.base import View

Viewing = Callable[[], View]
P = TypeVar("P", bound=Parameters)


def checked(model: type[P], given: MultiDict[str, str]) -> P:
    """The parameters of a request. Raises ParameterError that names what is wrong with which."""
    values: dict[str, str | tuple[str, ...]] = {}
    several = {
        field.alias or name for name, field in model.model_fields.items() if get_origin(field.annotation) is tuple
    }
    for name, found in given.lists():
        if name in several:
            values[name] = tuple(found)
        elif len(found) > 1:
            raise ParameterError([Fault(name, "is given more than once")])
        else:
            values[name] = found[0]
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise ParameterError.of(error) from None
