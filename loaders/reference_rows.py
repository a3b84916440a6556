"""What each row of the reference data says."""

from collections.abc import Callable, Iterator
from functools import cache

from loaders.text import Line, Text
from ontology.description import Value, Values
from ontology.identity import identify
from ontology.statement import Source
from ontology.tables import Row, rows

SOURCE = "reference"
Told = tuple[str, Values]


class RowSources:
    """The sources of one row."""

    def __init__(self, version: str, line: Line) -> None:
        spans = Text(line.text).spans(0, len(line.text))
        self.certain = Source(version, tuple(s._replace(start=line.start, end=line.end) for s in spans), SOURCE, 1.0)
        self.doubtful = self.certain._replace(rule="reference-unverified", confidence=0.5)

    def checked(self, value: str, check: str) -> Value | None:
        """A value that its check column may call unverified."""
        return (value, self.doubtful if "UNVERIFIED" in check else self.certain) if value else None


def _wikidata(*items: str) -> list[str]:
    return [f"http://www.wikidata.org/entity/{item}" for item in items if item]


def _several(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]


def _municipality(row: Row, says: RowSources) -> Iterator[Told]:
    county = identify("County", {"code": row["county"]})
    place = {"latitude": row["latitude"], "longitude": row["longitude"], "nuts": row["nuts3"]}
    wikidata = _wikidata(row["wikidata"])  # one item is of both
    area_values = {"code": row["code"], "name": row["short_name"], "county": county, "wikidata": wikidata}
    yield "MunicipalityArea", {**area_values, **place}
    area = identify("MunicipalityArea", {"code": row["code"]})
    yield (
        "Municipality",
        {
            "code": row["code"],
            "name": row["name"],
            "alternative_name": row["short_name"] if row["short_name"] != row["name"] else None,
            "name_en": row["name_en"],
            "organisation_number": row["organisation_number"],
            "wikidata": wikidata,
            "area": area,
            "check": (f"Wikidata: {row['check']}", says.certain) if row["check"] else None,
        },
    )


def _region(row: Row, says: RowSources) -> Iterator[Told]:
    place = {"latitude": row["latitude"], "longitude": row["longitude"], "nuts": row["nuts3"]}
    geonames = f"http://sws.geonames.org/{row['geonames']}"
    county = {"code": row["code"], "name": row["county_name"], "wikidata": _wikidata(row["county_wikidata"])}
    yield "County", {**county, "geonames": geonames, **place}
    yield (
        "Region",
        {
            "code": row["code"],
            "name": row["name"],
            "alternative_name": _several(row["former_names"]),
            "organisation_number": says.checked(row["organisation_number"], row["organisation_number_check"]),
            "wikidata": _wikidata(row["wikidata"]),
            "area": identify("County", {"code": row["code"]}),
            "check": row["organisation_number_check"] or None,
        },
    )


def _authority(row: Row, _says: RowSources) -> Iterator[Told]:
    address = row["website"].partition(" ")[0]
    yield (
        "Authority",
        {
            "reference": row["reference"],
            "name": row["name"],
            "alternative_name": [a for a in _several(row["aliases"]) if a != row["abbreviation"]],
            "abbreviation": row["abbreviation"] or None,
            "name_en": row["name_en"] or None,
            "organisation_number": row["organisation_number"] or None,
            "state": row["status"] or None,
            "website": (address if address.startswith("http") else f"https://{address}") if address else None,
            "wikidata": _wikidata(row["wikidata"]),
            "check": f"Wikidata: {row['wikidata_check']}" if row["wikidata_check"] else None,
        },
    )


def _joint_body(row: Row, _says: RowSources) -> Iterator[Told]:
    yield (
        row["class"],
        {
            **_named(row),
            "organisation_number": row["organisation_number"] or None,
            "member": [identify("Municipality", {"code": code}) for code in _several(row["members"])],
            "wikidata": _wikidata(row["wikidata"]),
            "valid_from": row["valid_from"] or None,
            "valid_to": row["valid_to"] or None,
            "check": row["check"] or None,
        },
    )


def _organisation(row: Row, _says: RowSources) -> Iterator[Told]:
    yield row["class"], _named(row)


def _named(row: Row) -> dict[str, str | list[str] | None]:
    return {
        "reference": row["reference"],
        "name": row["name"],
        "alternative_name": [a for a in _several(row["aliases"]) if a != row["abbreviation"]],
        "abbreviation": row["abbreviation"] or None,
        "form": row["form"] or None,
        "topic": identify("Topic", {"code": row["topic"]}) if row["topic"] else None,
    }


def _party(row: Row, _says: RowSources) -> Iterator[Told]:
    yield (
        "Party",
        {
            "code": row["code"],
            "name": row["name"],
            "alternative_name": [row["name_full"]] if row["name_full"] != row["name"] else (),
            "name_en": row["name_en"] or None,
            "wikidata": _wikidata(row["wikidata"]),
        },
    )


def _topic_group(row: Row, _says: RowSources) -> Iterator[Told]:
    yield "Topic", {"code": f"grupp-{row['code']}", "name": row["name"], "name_en": row["name_en"]}


def _topic(row: Row, _says: RowSources) -> Iterator[Told]:
    yield (
        "Topic",
        {
            "code": row["code"],
            "name": row["name"],
            "name_en": row["name_en"],
            "alternative_name": _several(row["synonyms"]),
            "broader": identify("Topic", {"code": f"grupp-{row['group']}"}),
            "eurovoc": [f"http://eurovoc.europa.eu/{number}" for number in _several(row["eurovoc"])],
        },
    )


def _topic_term(row: Row, _says: RowSources) -> Iterator[Told]:
    if row["term"] not in _topic_labels().get(row["topic"], ()):
        yield "Topic", {"code": row["topic"], "recognised_by": row["term"]}


@cache
def _topic_labels() -> dict[str, tuple[str, ...]]:
    """What each topic is called."""
    return {row["code"]: (row["name"], *_several(row["synonyms"])) for row in rows("topics")}


TELLERS: dict[str, Callable[[Row, RowSources], Iterator[Told]]] = {
    "regions": _region,
    "municipalities": _municipality,
    "authorities": _authority,
    "joint_bodies": _joint_body,
    "organisations": _organisation,
    "parties": _party,
    "topic_groups": _topic_group,
    "topics": _topic,
    "topic_terms": _topic_term,
}
