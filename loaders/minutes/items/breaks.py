"""Where a line of an item does not go on with the one above."""

import re

from loaders.minutes.anchored import holds
from loaders.minutes.items.markers import COMPLETE, SHORT, Marks
from loaders.text import Line

_ENDED = re.compile(r"[.:!?…][\"”)]?$")
_SPEAKER = re.compile(r"\s*[A-ZÅÄÖØ][\wåäö&-]*(?: [A-ZÅÄÖ][\wåäö&-]*){0,2}:(?:\s|$)")
_SAYS_WHO = re.compile(
    r"(?:^|\s)(?:[Aa]nsv(?:\.|ar|ariga?)?|Å|Utförs av|Klart?"
    r"|Deadline)\s?:\s?[^:.]{1,40}$"
)  # ends what is to do
_UNFINISHED = re.compile(
    r"\b(?:att|av|den|det|efter|eller|en|enligt|ett|från|för|genom|hos|i|inom|med|mellan|mot|och|om|på|samt"
    r"|som|till"
    r"|under|utan|vid|åt|över)\s*$"
)
TELLS_OF = re.compile(  # who voted, dissented or moved, which is told beside what is decided
    r"\s*[A-ZÅÄÖ]\w.{2,400}?\b(?:reserverar sig|reserverade sig|delt(?:ar|og) (?:inte|ej) i|röstar|röstade"
    r"|avst(?:år|od) från att rösta|anmäler jäv|anmälde jäv|yrkar|yrkade"
    r"|har (?:lämnat|inkommit|yttrat)|vill(?:e)? ha antecknat"
    r"|lämnar (?:en |ett |följande )?(?:protokollsanteckning|reservation|särskilt yttrande))\b"
)
_LEADS = re.compile(  # a line that leads to further points: `Nämnden beslutar för egen del att`
    r"\s*[A-ZÅÄÖ]\S+(?: \S+){0,5} (?:beslutar|beslutade|beslöt|föreslår|föreslog)\b[^.;]{0,90}(?:\batt|:)\s*"
)
_LEADING = ("beslut", "beslöt", "föresl")  # one of them in each match of `_LEADS`
_TELLING = (
    "reserv",
    "delt",
    "röst",
    "jäv",
    "yrka",
    "lämnar",
    "har lämnat",
    "har inkommit",
    "har yttrat",
    "antecknat",
)  # one of them in each match of `TELLS_OF`
_LONGEST_END = 58  # characters of what `_SAYS_WHO` finds, and
_LONGEST_LAST = 8  # of the words in `_UNFINISHED`: what ends a text is not sought before


def breaks(before: Line, line: Line, marks: Marks, *, gap: bool, loose: bool) -> bool:
    """Whether `line`, which nothing marks, begins another block than the line `before` it; `gap` where it stands apart.

    In a `loose` text a short line ends a block too.
    """
    start = line.text.lstrip()[0]
    above = before.text.rstrip()
    if (
        not start.islower()
        and ":" in above
        and (above[-1] == ":" or _SAYS_WHO.search(above, len(above) - _LONGEST_END))
    ):
        return True
    ended = _ENDED.search(above) is not None
    if gap or _UNFINISHED.search(above, len(above) - _LONGEST_LAST):
        return gap and (ended or not (start.islower() or start in "&("))
    short = marks.width - len(above) > len(line.text.split(None, 1)[0]) + 1 and len(above) < SHORT * marks.width
    if (ended or short) and (_tells(line.text) or (ended and _leads(line.text))):
        return True
    if ended:
        return (short or bool(_SPEAKER.match(line.text))) and not start.islower()
    if loose and _SPEAKER.match(line.text):
        return not COMPLETE.search(above)
    return loose and short and not start.islower() and not COMPLETE.search(above)


def _leads(line: str) -> bool:
    return holds(line, _LEADING) and _LEADS.fullmatch(line) is not None


def _tells(line: str) -> bool:
    return holds(line, _TELLING) and TELLS_OF.match(line) is not None
