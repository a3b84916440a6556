"""Whose decision a text cites: the body that is named before the day or the paragraph."""

import re

BODY = (
    r"(?:[Nn]ämnden för [A-ZÅÄÖ][\wåäö]+(?:(?: &| och) [A-ZÅÄÖ][\wåäö]+)?s?"
    r"|(?:[A-ZÅÄÖa-zåäö][\wåäö-]*)?(?i:fullmäktige|styrelsen|nämnden|utskottet"
    r"|direktionen|gruppen|rådet|förbundet|presidiet|stämman|årsmötet|beredningen"
    r"|kommittén|regeringen)s?(?: \w{0,12}utskotts?)?)"
)
_BODY_BEFORE = re.compile(rf"(?<!\w)(?P<body>{BODY})(?!\w)")
_ABBREVIATION = re.compile(
    r"\b(?P<body>(?!(?:MBL|LAS|KL|FL|OSL|LOU|PBL|MB|HSL|LSS|SoL|AB|HÖK)\b)[A-ZÅÄÖ]{2,6}|" + BODY + r")\s*$"
)
FAR = 90  # characters before a citation that may name its body


def names_body(before_it: str) -> bool:
    """Whether the text before a paragraph ends with the name of a body, so that the paragraph is one of its minutes."""
    return bool(_ABBREVIATION.search(before_it[-60:]))


def body_before(text: str, start: int, *, at_once: bool) -> str | None:
    """Name the body whose decision it is, in the nominative."""
    where = text[max(0, start - FAR) : start]
    found = _ABBREVIATION.search(where)
    named = (
        found["body"]
        if found and (at_once or found["body"].isupper())
        else next((m["body"] for m in reversed(list(_BODY_BEFORE.finditer(where)))), None)
    )
    if named is None:
        return None
    plain = re.sub(r"(?<=[a-zåäö])s$", "", named)
    return plain[:1].upper() + plain[1:]
