"""Those who signed electronically, of whom the document shows no more than a trace."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.minutes.signing.signing_names import listed_name

_TRACE = re.compile(r"\bBank-?ID\b|\bSigner(?:at|ad) (?:med|via|elektroniskt)|\bTransaktionsidentitet", re.IGNORECASE)
_COUNTRY = re.compile(r"\s+(?:Sverige|Sweden)\s*$")


def electronic(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read the names below `Undertecknat av följande personer`, in capitals or in full as registered."""
    by_name = {attendee.name.value: attendee for attendee in attended}
    begun = any(_TRACE.search(line.text) for line in layout.closing)
    for line in layout.closing:
        begun = begun or bool(re.match(r"\s*(?:Undertecknat|Signerat)\s+av", line.text))
        name = listed_name(_COUNTRY.sub("", line.text), tuple(by_name)) if begun else None
        if name is not None:
            spans = layout.text.spans(line.start, line.end)
            yield Signature(Found(name, spans, "signature-electronic", 0.8), _signs_as(by_name[name]))


def _signs_as(attendee: Attendee) -> str:
    role = attendee.role.value.lower() if attendee.role else ""
    if "sekreterare" in role:
        return "secretary"
    return "chair" if "ordförande" in role and "vice" not in role else "adjuster"
