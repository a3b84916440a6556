"""Where actors lie: their county, their coordinates, and the short name by which a map calls them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_service.queries.answers import Named, kind_of
from graph_service.store.base import View
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers
from graph_service.store.rows import Thing


@dataclass(frozen=True, slots=True)
class Place:
    """The place of an actor; `county` is the id of a county, the coordinates are degrees (WGS 84)."""

    short: str
    county: str | None
    latitude: float | None
    longitude: float | None


def places(view: View, graph: Graph, actors: Numbers) -> tuple[dict[int, Place], tuple[Named, ...]]:
    """The places of those actors (by number) that have an area, and the counties that they lie in."""
    near, areas = (found.tolist() for found in graph.ways(actors, "area"))
    things = view.things({graph.ids[area] for area in areas})
    found = {
        actor: _place(things[graph.ids[area]])
        for actor, area in zip(near, areas, strict=True)
        if graph.ids[area] in things
    }
    counties = view.things(sorted({place.county for place in found.values() if place.county}))
    return found, tuple(Named.of(counties[id_]) for id_ in sorted(counties))


def _place(area: Thing) -> Place:
    county = area.id if kind_of(area.id) == "county" else _first(area.values, "county")
    latitude, longitude = (_first(area.values, name) for name in ("latitude", "longitude"))
    return Place(area.name, county, float(latitude) if latitude else None, float(longitude) if longitude else None)


def _first(values: Mapping[str, Sequence[str]], name: str) -> str | None:
    return next(iter(values.get(name, ())), None)
