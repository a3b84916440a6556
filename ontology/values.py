"""Kinds of plain value: one row each, with how a value is made canonical and what RDF calls it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ontology.words import normalise

XSD = "http://www.w3.org/2001/XMLSchema#"
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_PERIOD = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_PERIODS = {4: "gYear", 7: "gYearMonth", 10: "date"}
_IRI = re.compile(r'https?://[^\s<>"{}|\\^`\x00-\x20]+')
_CODE = re.compile(r"\S(?:.*\S)?")
_HASH = re.compile(r"[0-9a-f]{64}")
_INTEGER = re.compile(r"-?\d+")
_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
_NUMBER = re.compile(r"\d{6}-\d{4}")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of plain value.

    `clean` gives the canonical string or raises ValueError. `folded` kinds enter keys as folded
    words. `datatype` is an IRI; `language` is set for literals in one language. `lexical` gives form
    and datatype in RDF, where they depend on the value.
    """

    name: str
    clean: Callable[[str], str]
    datatype: str = XSD + "string"
    language: str | None = None
    iri: bool = False
    folded: bool = False
    lexical: Callable[[str], tuple[str, str]] | None = None


def _line(value: str) -> str:
    text = " ".join(normalise(value).split())
    if not text:
        raise ValueError("is empty")
    return text


def _matching(pattern: re.Pattern[str], wanted: str) -> Callable[[str], str]:
    def clean(value: str) -> str:
        text = normalise(value).strip()
        if not pattern.fullmatch(text):
            raise ValueError(f"{value!r} is not {wanted}")
        return text

    return clean


def _date(value: str) -> str:
    try:
        return date.fromisoformat(value.strip()).isoformat()
    except ValueError:
        raise ValueError(f"{value!r} is not a date like 2019-12-06") from None


def _time(value: str) -> str:
    return _matching(_TIME, "a time like 09:30")(value.strip().removesuffix(":00") if value.count(":") > 1 else value)


def _period(value: str) -> tuple[str, str]:
    return value, XSD + _PERIODS[len(value)]


def _integer(value: str) -> str:
    return str(int(_matching(_INTEGER, "a whole number")(value)))


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("name", _line, language="sv", folded=True),
        Kind("english", _line, language="en", folded=True),
        Kind("text", _line, language="sv", folded=True),
        Kind("code", lambda v: _matching(_CODE, "a code")(_line(v))),
        Kind("hash", _matching(_HASH, "64 hexadecimal digits")),
        Kind("date", _date, XSD + "date"),
        Kind("time", _time, XSD + "time", lexical=lambda value: (f"{value}:00", XSD + "time")),
        Kind("period", _matching(_PERIOD, "a year, month or day like 2019, 2019-12, 2019-12-06"), lexical=_period),
        Kind("integer", _integer, XSD + "integer"),
        Kind("decimal", _matching(_DECIMAL, "a number like 59.52"), XSD + "decimal"),
        Kind("organisation_number", _matching(_NUMBER, "an organisation number like 212000-0142")),
        Kind("iri", _matching(_IRI, "an http(s) address"), iri=True),
    )
}
