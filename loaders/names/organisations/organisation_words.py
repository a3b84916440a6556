"""What tells the name of an organisation from the name of a person: known names, endings, legal forms."""

import re
from functools import cache, lru_cache

from ontology.tables import rows

_ENDINGS = (
    "verket|verkets|myndigheten|nämnden|nämnd|styrelsen|styrelse|förbundet|förbund|bolaget|bolagets|kommunerna|kommunernas"
    "|departementet|gruppen|grupp|föreningen|förening|nätverket|nätverk|kansliet|kansli|rådet|fullmäktige|utskottet|utskott"
    "|kontoret|kontorets|förvaltningen|avdelningen|enheten|regionen|regionens|sjukhuset|universitet|universitetet|högskola"
    "|högskolan|skolan|stiftelsen|museet|biblioteket|kassan|institutet|institut|centrum|konsult|konsulter|konsulting|consulting"
    "|bostäder|energi|vatten|fastigheter|samverkan|samarbete|gatan|vägen|torget|torg|huset|rummet|salen|revisionen|direktionen"
    "|inspektionen|förmedlingen|vården|försvarsmakten|arkivet|ämbetet|bevakningen|domstolen|sekretariatet"
    "|beredningen|kommittén|kommitté|sällskapet|sektionen|polisen|tjänsten|kyrkan|facket|teamet|länet|kommun"
)
_LAST = tuple(_ENDINGS.split("|"))
_FORMS_TEXT = """
    kommun kommuns stad stads region län landsting riksförbund kommunalförbund aktiebolag förening förvaltning
    nämnd nämnden kommunen staden regionen solutions group nordic sweden sverige svenska sveriges statens kungliga
    värld fond fonden minnesfond länsstyrelsen stiftelsen föreningen förbundet universitet högskola
"""
_FORMS = frozenset(_FORMS_TEXT.split())
_WORD = re.compile(r"[^\s,;:()]+")
_LONGEST = 60  # characters, longer than the first word of any of them
_LEGAL = frozenset(["AB", "HB", "KB", "IF", "IK", "BK", "FK", "SK"])


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """First word of a known name, folded -> all such names, folded, the longest first."""
    by_word: dict[str, list[str]] = {}
    for file, columns in (
        ("municipalities", ("name", "short_name")),
        ("municipality_aliases", ("alias",)),
        ("regions", ("name", "county_name")),
        ("authorities", ("name", "abbreviation")),
        ("joint_bodies", ("name", "abbreviation")),
    ):
        for row in rows(file):
            for name in (row[column].strip().casefold() for column in columns):
                if name:
                    by_word.setdefault(name.split()[0], []).append(name)
    return {word: tuple(sorted(set(names), key=len, reverse=True)) for word, names in by_word.items()}


def known_organisation(text: str, start: int) -> int | None:
    """Return where the known organisation, region or municipality that begins at `start` ends, if one does."""
    word = _WORD.match(text, start, start + _LONGEST)
    if word is None:
        return None
    names = _names().get(word[0].casefold())
    if names is None:
        return None
    folded = text[start : start + 120].casefold()
    for name in names:
        if folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum():
            return start + len(name)
    return None


@lru_cache(maxsize=65536)
def organisation_word(word: str) -> bool:
    """Whether `word` stands in names of organisations and places, and in no person's name."""
    return word in _LEGAL or word.casefold() in _FORMS or word.lower().endswith(_LAST)
