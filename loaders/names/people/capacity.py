"""In which capacity a person acts: the one table that decides what the public may see, with its reasons."""

from functools import cache

from ontology.tables import rows
from ontology.words import fold

# Ends of titles of those who are employed: a title that ends so is an official's.
_TITLE_ENDS = (
    *("chef", "direktör", "sekreterare", "strateg", "ledare", "samordnare", "handläggare", "controller", "ekonom"),
    *(
        "jurist",
        "arkitekt",
        "ingenjör",
        "inspektör",
        "utredare",
        "planerare",
        "administratör",
        "registrator",
        "revisor",
    ),
    *("rektor", "specialist", "konsult", "koordinator", "kommunikatör", "assistent", "råd", "landshövding"),
)


def capacity_of(*, party: str | None, role: str | None, organisation: str | None, public: bool) -> str:
    """The capacity: elected, official, external or private.

    A party or an elected role makes elected (an office that the voters gave). Being listed for a
    public body, or an official's title, makes official (the work is public). Being listed for
    another organisation makes an external representative. All else is private until reviewed.
    """
    kinds = {_kind(part) for part in (role or "").split(", ") if part}
    if party is not None or "elected" in kinds:
        return "elected"
    if public or "official" in kinds:
        return "official"
    return "external" if organisation is not None else "private"


def _kind(role: str) -> str | None:
    folded = fold(role)
    known = _kinds().get(folded)
    if known is not None:
        return known
    return "official" if any(word.endswith(_TITLE_ENDS) for word in folded.split()) else None


@cache
def _kinds() -> dict[str, str]:
    return {
        fold(name): row["kind"] for row in rows("roles") for name in (row["name"], *row["variants"].split("|")) if name
    }
