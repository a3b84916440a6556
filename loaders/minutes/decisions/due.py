"""By when a decision is to be done: an ISO date where the text gives one, else its words."""

import re
from itertools import pairwise

from loaders.minutes.anchored import Several
from loaders.minutes.dates import Day, days, on_or_after
from loaders.minutes.decisions.due_words import AT_ONCE, DUE_WORDS
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found

_DATED = re.compile(
    r"(?:\bt\.? ?o\.? ?m\.?\s(?:den\s)?|\b(?:senast|klart?|före|innan|till och med|tom|fram till|intill|till"
    r"|vid|på|inför|avrapporteras|hålls|möte|sammanträde|ske|klockan|kl)\b[^.;]{0,45}?"
    r"(?:den\s|dag(?:en)?\s)?|\bden\s|dag(?:en)? (?:den )?)$",
    re.IGNORECASE,
)
_BY_THEN = re.compile(r"\b(?:senast|före|innan|fram till)\s(?:\w+dag(?:en)?\s)?(?:den\s)?$", re.IGNORECASE)
_NOT_DUE = re.compile(
    r"(?:\bav (?:den )?|\bfr\.?\s?o\.?\s?m\.?\s[^.;]{0,30}|\b(?:från|daterad|daterat|per|sedan|enligt"
    r"|(?<!för )(?<!till )beslut|tiden|perioden|mandatperioden|protokoll\w*|gälla?r?|giltig\w*|from)\b[^.;]{0,30}"
    r"|\b(?:fr\.?\s?o\.?\s?m|från|gälla?r?|giltig\w*)\b.{0,40}\bt\.? ?o\.? ?m\.?\s(?:den\s)?"
    r"|\bför (?:tiden|perioden|år|läsåret)[^.;]{0,60})$",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(  # `skjuta upp beslut i ärendet till mötet den 3 maj`: beside a decision, yet by then
    r"\b(?:skjut\w*|sköts|uppskjut\w*|bordl\w+|senarelägg\w*)\b[^.;]{0,45}\b(?:till|på) (?:\w+ ){0,2}"
    r"\w*(?:möte|sammanträde)t?\s(?:\w+dag(?:en)?\s)?(?:den\s)?$",
    re.IGNORECASE,
)
_VALIDITY = re.compile(
    r"\b(?:för|från|fr\.?o\.?m\.?|gälla|tiden|och med|på prov|perioden|avseende)\s(?:och med )?$", re.IGNORECASE
)
_EXTENDED = re.compile(r"\b(?:förläng|prolonger)\w*[^.;]*$", re.IGNORECASE)
_PUSHED = re.compile(r"\bskjut\w*\s$|\bsköts\s$")  # `skjuta på samrådet`
_HABIT = re.compile(
    r"(?:årligen|\w+svis|veckovis|löpande|fortlöpande|kontinuerligt|regelbundet|(?:varje|varannan) \w+"
    r"|.{1,6} gång.*)"
)
_LASTS = re.compile(r"\bfram\s$")  # `fram till sommaren`
_SERIES = 3  # days: those on which a body will meet
_BEFORE = re.compile(r"(?:till|inför|före|innan|senast)\b", re.IGNORECASE)
_UNTIL = re.compile(r"till\b", re.IGNORECASE)
_SENTENCE = 400  # characters before a day in which it may be said to be extended until then
_ANY_MEETING = re.compile(
    r"\w+ (?:ett )?[a-zåäö]*(?:möte|sammanträde|träff)", re.IGNORECASE
)  # `sker på möte`: at no meeting in particular
_NEAR = 60  # characters, more than the words of a validity take
_WORDS, _TASK_WORDS = Several(DUE_WORDS), Several((*DUE_WORDS, AT_ONCE))
_DUE_KINDS = frozenset({"task", "other", "table", "remit"})


def due(flow: Flow, kind: str, meeting: str | None) -> Found[str] | None:
    """Find by when `flow` is to be done; `meeting` is the ISO date that tells years left out.

    Dates of validity and of the matter itself are none; approvals, notes and appointments have none.
    """
    if kind not in _DUE_KINDS:
        return None
    text = flow.characters
    if _lists_days(text):
        return None
    dated = [day for day in days(text) if (_by_then(text, day) if day.digits else _is_due(text, day))]
    for day in dated:
        value = on_or_after(day, meeting) if meeting else day.iso
        if value:
            return flow.found(value, "due-date", 0.93, day.start, day.end)
        start, words = _phrase(text, day)
        return flow.found(words, "due-date-in-words", 0.9, start, start + len(words))
    return _in_words(flow, kind)


def _lists_days(text: str) -> bool:
    """Whether nothing but commas stands between days: `sammanträder den 4 mars, 3 juni och 2 december`."""
    named = [day for day in days(text) if not day.digits]
    listed = sum(text[a.end : b.start].strip() in {",", "och", "samt"} for a, b in pairwise(named))
    return listed >= _SERIES - 1


def written(words: str, meeting: str | None) -> str:
    """Read a cell that says when: as ISO date where it is a day, else as its words."""
    day = next(days(words), None)
    if day is None or (day.iso is None and meeting is None):
        return words
    return (on_or_after(day, meeting) if meeting else day.iso) or words


def said_when(heading: str) -> str | None:
    """Find in a heading by when what is listed below is to be done; None where it does not say."""
    lowered = heading.lower()
    for words_of_time in _WORDS.likely(lowered):
        for found in words_of_time.pattern.finditer(lowered):
            if _BEFORE.match(found[0]):
                return heading[found.start() : found.end()].strip()
    return None


def _is_due(text: str, day: Day) -> bool:
    before = text[max(0, day.start - 70) : day.start]
    if _by_then(text, day):
        return True
    dated = _DATED.search(before) and (not _NOT_DUE.search(before) or _PUT_OFF.search(before))
    return bool(dated) and not _is_extended(text, day.start)


def _by_then(text: str, day: Day) -> bool:
    return _BY_THEN.search(text[max(0, day.start - 70) : day.start]) is not None


def _is_extended(text: str, start: int) -> bool:
    """Whether something is to last until what is said at `start`: the end of an agreement is nothing to be done."""
    return _EXTENDED.search(text, max(0, start - _SENTENCE), start) is not None


def _phrase(text: str, day: Day) -> tuple[int, str]:
    """Give the words of a day without year from its preposition on, and where they start."""
    start = max(
        (m.start() for m in re.finditer(r"\b(?:senast|före|innan|till|vid|inför)\b", text[: day.start])),
        default=day.start,
    )
    return start, text[start : day.end].rstrip(".")


def _in_words(flow: Flow, kind: str) -> Found[str] | None:
    text, lowered = flow.characters, flow.lowered
    for words_of_time in (_TASK_WORDS if kind == "task" else _WORDS).likely(lowered):
        for found in words_of_time.pattern.finditer(lowered):
            start, end = found.span()
            words = text[start:end]
            if _VALIDITY.search(text[max(0, start - _NEAR) : start]) or _ANY_MEETING.fullmatch(words):
                continue
            if kind == "other" and (_HABIT.fullmatch(words) or _LASTS.search(text, 0, start)):
                continue  # how it is to be or how long, rather than by when
            if words.startswith("på ") and _PUSHED.search(text, 0, start):
                continue
            if _UNTIL.match(words) and _is_extended(text, start):
                continue
            return flow.found(words.strip(), "due-in-words", 0.85, start, end)
    return None
