"""By when a decision is to be done: an ISO date where the text gives one, else its words."""

import re

from loaders.minutes.anchored import Anchored
from loaders.minutes.dates import Day, days, on_or_after
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found

_DATED = re.compile(
    r"(?:\b(?:senast|klart?|före|innan|till och med|t\.?o\.?m\.?|fram till|intill|till"
    r"|vid|på|inför|avrapporteras|hålls|möte|sammanträde|ske|klockan|kl)\b[^.;]{0,45}?"
    r"(?:den\s|dag(?:en)?\s)?|\bden\s|dag(?:en)? (?:den )?)$",
    re.IGNORECASE,
)
_BY_THEN = re.compile(r"\b(?:senast|före|innan|fram till)\s(?:\w+dag(?:en)?\s)?(?:den\s)?$", re.IGNORECASE)
_NOT_DUE = re.compile(
    r"(?:\bav (?:den )?|\bfr\.?\s?o\.?\s?m\.?\s[^.;]{0,30}|\b(?:från|daterad|daterat|per|sedan|enligt|beslut"
    r"|tiden|perioden|mandatperioden|protokoll\w*|gälla?r?|giltig\w*|from)\b[^.;]{0,30}"
    r"|\bför (?:tiden|perioden|år|läsåret)[^.;]{0,60})$",
    re.IGNORECASE,
)
_MONTHS = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
_MEETING = r"(?:(?:[a-zåäö]{2,25}?-?)?(?:möte|sammanträde|träff|stämma)\w*|\w{0,20}samråd(?:et)?\b)"
_SEASON = (
    r"(?:(?:sport|höst|påsk|jul|sommar)lovet|våren|sommaren|hösten|vintern|jul|nyår|påsk|midsommar|semestern"
    r"|semestrarna"
    r"|årsskiftet|sommar|terminen|vårterminen|höstterminen)"
)
_WHEN = rf"(?:\d{{4}}|{_MONTHS}|{_SEASON}|året|v\.?\s?\d{{1,2}}|vecka \d{{1,2}})"
_WORDS = tuple(
    Anchored(pattern, anchors)
    for pattern, anchors in (
        (
            (
                rf"\b(?:vid|till|på|inför|under|efter|innan|före) (?:(?:det|den|de|ett|rådets"
                rf"|nämndens|styrelsens|gruppens|kommunstyrelsens|direktionens) )?(?:(?:nästa"
                rf"|nästkommande|kommande|ordinarie|extra|extrainsatta?|varje|\w+s) )*{_MEETING}(?: "
                rf"(?:i|under|efter) (?:början av |slutet av |mitten av )?{_MONTHS}(?: och "
                rf"{_MONTHS})?(?: \d{{4}})?)?(?: varje år)?"
            ),
            "möte|sammanträde|träff|stämma|samråd",
        ),
        (
            (
                r"\b(?:(?:till|inför|vid|under|i|före|innan|på) )?(?:nästa|kommande|nästkommande)"
                r" (?:(?:gång|år|vecka|månad|kvartal|termin|avstämning|workshop|nämnd|beredning)\w*"
                r"|\w*grupp(?:en)?\b)"
            ),
            "nästa|kommande",
        ),
        (
            (
                r"\b(?:vid|före|innan|till|efter|senast|i samband med) (?:\w+s )?(?:\w+s )"
                r"(?:slut|utgång|början|start|behandling|beredning|genomgång)\b"
                r"|\b(?:inför) \w+s (?:\w+ )?(?:behandling|beslut|beredning|genomgång)\b"
                r"|\b(?:vid|till|före|inför|innan) (?:(?:halv)?årsskiftet|månadsskiftet"
                r"|(?:termins|läsårs|års)slut(?:et)?|terminsstart\w*|skolstart\w*"
                r"|verksamhetsårets slut)\b"
            ),
            (
                "s slut|s utgång|s början|s start|s behandling|s beredning|s genomgång|inför |skiftet|sslut"
                "|terminsstart|skolstart"
            ),
        ),
        (
            (
                r"\b(?:(?:under|i|före|till|innan|senast) )?(?:(?:[QKT][1-4]|(?:kvartal"
                r"|tertial)(?:et)? [1-4])(?: (?:20)?\d\d)?"
                r"|(?:första|andra|tredje|fjärde|sista) (?:kvartalet|tertialet|halvåret)(?: \d{4})?)\b"
            ),
            "q1|q2|q3|q4|k1|k2|k3|k4|t1|t2|t3|t4|kvartal|tertial|halvåret",
        ),
        (r"\bi samband med \w*(?:bokslut|budget|möte|redovisning|rapport)\w*", "i samband med"),
        (
            (
                r"(?<=\bsenast )v(?:ecka|\.)?\s?\d{1,2}\b"
                r"|\b(?:(?:under|i|på|före|innan|till|inför) )?v(?:ecka"
                r"|\.)\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\b"
            ),
            "senast v|vecka|v.",
        ),
        (
            (
                rf"\b(?:senast )?(?:under|i|över|före|efter|innan|till|inför|senast|vid|kring) (?:(?:början"
                rf"|slutet|mitten) (?:av )?|första |andra |tredje |fjärde |hela )?(?:(?:första"
                rf"|andra|tredje|fjärde) )?(?:kvartalet|halvåret|(?:jul|påsk|sommar|pingst)-? "
                rf"och \w+helg\w*|helgerna|veckan|{_SEASON}(?:en|arna)?|{_MONTHS})(?: och "
                rf"{_SEASON}| och {_MONTHS})?(?: (?:av )?\d{{4}})?(?: månad)?(?: varje år)?"
            ),
            (
                "kvartalet|halvåret|helg|veckan|vår|sommar|höst|vintern|jul|nyår|påsk|semest|årsskiftet|lovet"
                "|termin|januari|februari"
                "|mars|april|maj|juni|augusti|september|oktober|november|december"
            ),
        ),
        (r"\bi (?:höst|vinter|sommar|vår(?= och\b|[.,;]|$))", "i höst|i vinter|i sommar|i vår"),
        (r"\b(?:under|till|före|innan|senast|till och med)(?: år(?:et)?)? (?:19|20)\d\d\b(?![-/])", " 19| 20"),
        (
            (
                r"\b(?:(?:så )?snarast(?: möjligt)?|omgående|skyndsamt|löpande|fortlöpande"
                r"|kontinuerligt|regelbundet"
                r"|inom kort|så (?:snart|fort)(?: som möjligt| det går)?|i god tid(?: (?:före|innan"
                r"|inför) [\w ]{2,30})?|om (?:ca |cirka |ungefär )?\w+ "
                r"(?:dagar|veckor|månader)|inom (?:ca |cirka )?\w+ (?:dagar|veckor|månader"
                r"|år)|(?:några|ett par|\w+) dagar till)\b"
            ),
            (
                "snarast|omgående|skyndsamt|löpande|kontinuerligt|regelbundet|inom kort|så snart"
                "|så fort|i god tid|dagar|veckor|månader|inom "
            ),
        ),
        (
            (
                r"\b(?:årligen|månatligen|kvartalsvis|månadsvis|halvårsvis|veckovis|vartannat år"
                r"|varannan (?:månad|vecka)"
                r"|varje (?:år|kvartal|tertial|månad|halvår|termin|vecka|höst|vår)"
                r"|(?:en|två|tre|fyra|\d) gång(?:er)? (?:om|per|i) (?:året|år|månad(?:en)?|termin(?:en)?"
                r"|halvår|kvartal|veckan?))\b"
            ),
            "årligen|månatligen|svis|veckovis|vartannat|varannan|varje |gång",
        ),
    )
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
_UNTIL = re.compile(r"till\b", re.IGNORECASE)
_SENTENCE = 400  # characters before a day in which it may be said to be extended until then
_ANY_MEETING = re.compile(
    r"\w+ (?:ett )?[a-zåäö]*(?:möte|sammanträde|träff)", re.IGNORECASE
)  # `sker på möte`: at no meeting in particular
_NEAR = 60  # characters, more than the words of a validity take
_DUE_KINDS = frozenset({"task", "other", "table", "remit"})


def due(flow: Flow, kind: str, meeting: str | None) -> Found[str] | None:
    """Find by when `flow` is to be done; `meeting` is the ISO date that tells years left out.

    Dates of validity and of the matter itself are none; approvals, notes and appointments have none.
    """
    if kind not in _DUE_KINDS:
        return None
    text = flow.characters
    dated = [day for day in days(text) if not day.digits and _is_due(text, day)]
    for day in dated:
        value = on_or_after(day, meeting) if meeting else day.iso
        if value:
            return flow.found(value, "due-date", 0.93, day.start, day.end)
        start, words = _phrase(text, day)
        return flow.found(words, "due-date-in-words", 0.9, start, start + len(words))
    return _in_words(flow, kind)


def written(words: str, meeting: str | None) -> str:
    """Read a cell that says when: as ISO date where it is a day, else as its words."""
    day = next(days(words), None)
    if day is None or (day.iso is None and meeting is None):
        return words
    return (on_or_after(day, meeting) if meeting else day.iso) or words


def _is_due(text: str, day: Day) -> bool:
    before = text[max(0, day.start - 70) : day.start]
    if _BY_THEN.search(before):
        return True
    dated = _DATED.search(before) and not _NOT_DUE.search(before)
    return bool(dated) and not _is_extended(text, day.start)


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
    for pattern in _WORDS:
        for found in pattern.pattern.finditer(flow.characters) if pattern.may_match(flow.lowered) else ():
            if _VALIDITY.search(
                flow.characters[max(0, found.start() - _NEAR) : found.start()]
            ) or _ANY_MEETING.fullmatch(found[0]):
                continue
            if kind == "other" and _HABIT.fullmatch(found[0]):
                continue  # how it is to be, rather than by when
            if found[0].startswith("på ") and _PUSHED.search(flow.characters, 0, found.start()):
                continue
            if _UNTIL.match(found[0]) and _is_extended(flow.characters, found.start()):
                continue
            return flow.found(found[0].strip(), "due-in-words", 0.85, found.start(), found.end())
    return None
