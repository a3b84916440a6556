"""Who wrote the document, for what the writer says of themselves: `Undertecknad skickar ut …`."""

import re

from loaders.minutes.decisions.naming import People
from loaders.minutes.layout import Layout

SELF = re.compile(r"undertecknade?|(?:möte|mötes)?antecknaren", re.IGNORECASE)
_WRITER = re.compile(
    r"\b(?:Vid (?:minnes)?(?:anteckningarna|protokollet|pennan|tangenterna|tangentbordet)"
    r"|(?:Anteckningar|Minnesanteckningar|Protokoll)? ?(?:Antecknat|antecknade|förda?|skrivna?|upprättade?) av"
    r"|(?:Mötes|Nämnd)?[Ss]ekreterare|Antecknare|Protokollförare)\s{0,3}:?\s{0,9}"
    r"(?P<name>[A-ZÅÄÖÉ][\wåäöé-]{1,30}(?:[ ][A-ZÅÄÖÉ][\wåäöé-]{1,30}){0,3})"
)


def writer(layout: Layout, people: People) -> str | None:
    """Name the one who wrote the document; None where it does not say."""
    for found in _WRITER.finditer(layout.text.characters):
        name = people.resolve(found["name"])
        if name:
            return name
    return None
