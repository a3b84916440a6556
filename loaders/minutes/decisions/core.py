"""What a sentence of running text says at its core, and whether that is left open."""

import re

from loaders.minutes.anchored import Anchored, holds
from loaders.minutes.lines.flow import Flow

LABEL = re.compile(r"(?P<label>[A-ZÅÄÖØ][\w .&/-]{0,40}):\s+(?=\S)")
_DASH = re.compile(r"(?P<topic>[A-ZÅÄÖ#\"][^.:?!]{2,70}?)\s[-–—]\s+(?=[A-ZÅÄÖ])")
_ISSUES = re.compile(r"(?:#\s?\d+[,\s]*)+")
_TOPICS = ((LABEL, ":"), (_DASH, "-–—"))  # with the signs of which each match holds one
_NOT_DECIDED = Anchored(
    r"\b(?:måste|behöver|behövs|krävs|bör|borde|kan|kunde|skulle|vill|(?-i:ville)"
    r"|önskar|önskemål|lutar|kanske|eventuellt|vore|föreslogs|föreslås|yrkar"
    r"|yrkade|inte klar|har inte|hade|jäv|(?<!, )redan|protokollsanteckning|deltar "
    r"inte)\b",
    "måste|behöv|krävs|bör|borde|kan|kunde|skulle|vill|önsk|lutar|eventuellt|vore|föreslogs|föreslås|yrka|inte klar"
    "|har inte|hade|jäv|redan|protokollsanteckning|deltar inte",
)
_HAS_AGREED = re.compile(r"\bhar (?:idag |nu )?godkänt\b")
_SUBORDINATE = re.compile(r"\b(?:men|som|att|vad|hur|om|vilk\w+|därför|eftersom|då|när)\b", re.IGNORECASE)


def core_of(flow: Flow) -> Flow:
    """Leave out a topic and issue numbers before what is said of it."""
    issue = _ISSUES.match(flow.characters)
    core = flow.part(issue.end()) if issue else flow
    for pattern, signs in _TOPICS:
        if holds(core.characters, signs) and (found := pattern.match(core.characters)):
            core = core.part(found.end())
    return core


def is_open(core: Flow) -> bool:
    """Tell whether the main clause only says what may, should or did happen."""
    if not _NOT_DECIDED.may_match(core.lowered):
        return False
    main = _SUBORDINATE.split(core.characters[1:], maxsplit=1)[0]
    return bool(_NOT_DECIDED.pattern.search(core.characters[:1] + main)) and not _HAS_AGREED.search(core.characters)
