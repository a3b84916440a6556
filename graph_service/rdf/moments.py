"""Points in time as RDF tells them."""

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from graph_service.rdf.terms import DATE
from ontology.values import XSD

_SWEDEN = ZoneInfo("Europe/Stockholm")


@lru_cache(maxsize=4096)
def moment(day: str, time: str | None) -> tuple[str, str]:
    """Form and datatype of a day, or of a time (09:30) on a day as clocks in Sweden show it."""
    if time is None:
        return day, DATE
    try:
        return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=_SWEDEN).isoformat(), f"{XSD}dateTime"
    except ValueError:  # of a damaged store, whose day or time the shapes tell of
        return day, DATE
