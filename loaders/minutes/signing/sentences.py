"""Sentences of the head that tell who signs."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from loaders.minutes.layout import Layout
from loaders.minutes.record import Found, Signature
from loaders.minutes.signing.cells import NAME

_ELECTED = re.compile(
    rf"(?:jämte"
    rf"|tillsammans med)\s+ordföranden?\s*(?P<chair>{NAME.pattern.replace('?P<name>', '?:')})?.{{0,60}}?(?:valdes"
    rf"|utsågs|utses|väljs)\s+(?P<adjuster>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){{1,2}}?)(?=[\s.,]"
    rf"|$)(?=\s+Sekreterare|[\s.,(]|$)"
)
_IS = re.compile(r"Sekreterare\s+(?:är|var)\s+(?P<secretary>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){1,2})")
_NAMED = NAME.pattern.replace("?P<name>", "?:")
_ADJUSTED = re.compile(
    r"(?:justerat|justerats|justeras|signerat|signerats|undertecknat|undertecknats) (?:digitalt|elektroniskt) av "
    rf"(?P<names>{_NAMED}(?:(?:, | och ){_NAMED}){{0,3}})"
)
_LIKE = 0.9


def told(layout: Layout) -> Iterator[Signature]:
    """Read sentences of the head: `Att jämte ordförande X justera valdes Y. Sekreterare är Z`."""
    for line in layout.closing:
        for match in _ADJUSTED.finditer(line.text):
            for one in NAME.finditer(line.text, *match.span("names")):
                begin, end = (line.start + place for place in one.span("name"))
                yield Signature(Found(one["name"], layout.text.spans(begin, end), "signature-told", 0.85), "adjuster")
    listed = [m["name"] for line in layout.attendance for m in NAME.finditer(line.text)]
    for line in layout.head:
        for match in (m for pattern in (_ELECTED, _IS) for m in pattern.finditer(line.text)):
            for role, name in match.groupdict().items():
                if name:
                    alike = get_close_matches(name, listed, n=1, cutoff=_LIKE)
                    spans = layout.text.spans(line.start + match.start(role), line.start + match.end(role))
                    yield Signature(Found(alike[0] if alike else name, spans, "signature-told", 0.85), role)
