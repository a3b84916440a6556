"""What notes announce without saying who does it: instructions, changes, what the group takes on."""

import re

from loaders.minutes.anchored import Anchored, Lowered
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.dictionary import of_passive
from loaders.minutes.decisions.due import due
from loaders.minutes.decisions.instructions import instruction, instruction_by_form
from loaders.minutes.decisions.no_work import happens, is_being_done
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verb_tables import DECIDING, WORK_DONE
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.lines.flow import Flow

_BACKGROUND = re.compile(r"\b(?:bakgrund|inledning|presentation|syfte|välkom\w*|nuläge)\b", re.IGNORECASE)
_NEWS = re.compile(
    r"\b(?:laget runt|runt laget|bordet runt|runda\w*|lägesrapport\w*|läget (?:i|hos)|aktuellt|nytt (?:i|från|hos)"
    r"|nyheter|(?:information|rapport|rapporter|rapportering|erfarenheter|inspel) från)\b",
    re.IGNORECASE,
)
_SHORT_HEADING = 2  # words
_WE = Anchored(r"(?:vi\s(?P<verb>\w+r)\b|(?:.{0,120}?\b(?:så|då))\s(?P<turned>\w+r)\svi\b)", "vi |r vi")
_IDLE = frozenset(
    re.findall(
        r"\w+",
        """jobbar arbetar ser hör vill har är tar kommer behöver får ska kör hoppas diskuterar pratar går lägger lämnar
        tackar tror tycker vet känner saknar bör måste kan borde väntar inväntar fortsätter""",
    )
)
_GOES_ON = re.compile(r"(?:går vi|vi går) (?:\w+ )?vidare med\b|(?:kör vi|vi kör) på (?!som\b)", re.IGNORECASE)
_LEFT = Anchored(
    r"(?:^|, )vi återkommer till (?:frågan|ärendet|detta|det)\b|\blämnar vi\b.{0,40}\b(?:framtid\w*|senare)\b",
    "vi återkommer|lämnar vi",
)
_MOVED = r"(?:(?:läggs|lades|skrivs|tas|görs|förs|sätts) (?:till|in|fram|upp|bort|ut|ned|ner)|läggs (?:i|på|under))"
_DONE = (
    r"(?:lämnas|skickas|sänds|återsamlas|sammankallas|samlas in|bokas|uppdateras"
    r"|ändras|publiceras|kompletteras|redovisas|sammanställs|utreds|bjuds in|utvärderas|stängs"
    r"|flyttas|delas (?:upp|lika|mellan)|slås ihop|döps om|förtydligas|kallas till"
    r"|(?:återkoppling|anmälan|avstämning|uppföljning|rapportering)\w* sker (?:på|via|genom)"
    r"|förläggs|anställs|startas|inrättas"
    r"|tillsätts|tillåts|ställs in|inställs|placeras|permanentas|slopas|införs|ersätts|utökas"
    r"|förlängs|minskas|påbörjas"
    r"|höjs|sänks|kortas|väljs bort|döps till|sägs upp|läggs ned|läggs ner|köps in|upphandlas|anordnas|avvecklas"
    r"|centraliseras|samordnas)"
)
_SHALL = (
    r"ska(?:ll)? (?:det )?(?:stå|heta|vara kvar|läggas|skrivas|tas bort|tas fram|ändras|skickas|publiceras|användas)"
    r"|får (?:användas|disponeras|tas i anspråk|säljas|upptas|överföras)"
)
_WILL = (
    r"kommer (?:nu |också |därför )?att (?:\w+as|läggas|stå|heta|vara|ha|tas"
    r"|göras|ske|finnas)(?: upp| fram| ut| till)?"
)
_OUGHT = r"(?<!.)ska(?:ll)? (?:vara|bli|ha|finnas|gälla|användas)"  # what it is was said before
_STAYS = r"byter (?:namn|plats|ordning)|gäller(?: fortfarande| även fortsatt| fortsatt| tills vidare)?(?=\.?$)"
_BECOMES = r"blir (?!en\b|ett\b|inte\b|det\b|mer\b)\w+"
_CHANGES = Lowered(
    rf"\b(?:{_MOVED}|{_DONE}|{_SHALL}|{_OUGHT}|{_WILL}|{_STAYS}|{_BECOMES})\b",
    "läggs |lades |skrivs |tas |görs |förs |sätts |lämnas|skickas|sänds|samlas|kallas|bokas|uppdateras|ändras"
    "|publiceras|kompletteras|redovisas|sammanställs|utreds|bjuds in|utvärderas|stängs"
    "|flyttas|delas |slås ihop|döps om|förtydligas|sker |förläggs|anställs|startas|inrättas"
    "|tillsätts|tillåts|ställs in|inställs|placeras|permanentas|slopas|införs|ersätts|utökas"
    "|förlängs|minskas|påbörjas"
    "|höjs|sänks|kortas|väljs bort"
    "|döps till|sägs upp|läggs ned|köps in|upphandlas|anordnas|avvecklas|centraliseras|samordnas"
    "|får |ska |skall |kommer |blir |byter |gäller",
)
_BEHIND = re.compile(
    r"\((?P<inside>[A-ZÅÄÖ][^(),]{1,40})\)\.?$|@(?P<handle>\w+)|\s[-–]\s(?P<after>[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?)$"
)
_OF_OTHERS = re.compile(
    r"(?P<owner>[A-ZÅÄÖ]{2,10}(?=:s)|[A-ZÅÄÖ]\w*(?:verket|myndigheten|styrelsen|kassan|förbundet)(?=s))"
    r"(?::s|s) [a-zåäö]"
)
_RULE = re.compile(
    r"(?!(?:Det|Den|De|Dessa|Detta|Vi|Man|Ni|Alla|Vad|Hur|När|Var|Vilk\w+|Om)\b)[A-ZÅÄÖ]\S+(?: [^\s,?]+){0,3}"
    r" ska(?:ll)? (?:vara|ha|heta|finnas|följa|innehålla|anges)(?: [^\s,?]+){1,6}"
)
_CONSENT = re.compile(
    r"(?:ok(?:ej)?(?: (?:på|med|för|till|att|från)\b[^,?]{1,80})?|(?:(?:alla|samtliga) (?:sa "
    r"|säger )?)?ja(?: till [^,?]{3,60})?|(?:alla )?(?:är )?överens(?: om [^,?]{3,60})?|enighet"
    r"|(?:inga invändningar|inget att (?:erinra|invända)|ingen (?:hade|har) (?:något"
    r"|några) \w+ ?\w*)(?: mot [^,?]{3,60})?"
    r"|godkänn[st]\b[^,?]{0,40})[.!]?",
    re.IGNORECASE,
)
_HABIT = re.compile(r"\b(?:årligen|löpande|kontinuerligt|regelbundet|\w+svis|varje|varannan|vartannat|gång(?:er)?)\b")
_PASSIVE = re.compile(r"\b(?:[a-zåäö]{3,20}[^ds\W]s|ges)\b")
_DEFINITE = re.compile(r"[a-zåäö](?:en|et|na)\s$")  # no genitive follows: `Enkäten rullas ut`
_PARTICLE = re.compile(r"\s(?:upp|ut|in|om|bort|ihop|ned|ner)\b")  # `spelas in`, though `spelas` is no work
_VALID_FROM = re.compile(
    r"\bfrån (?:och med |om )?(?:den )?(?:\d|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|nästa|årsskift|höst|vår)"
)
_SHORT = re.compile(
    r"(?!.*\b(?:behöver|måste|bör|borde|kan|kunde|får|fick|ska|skall|skulle|vill|brukar|att|om|har|hade)\b)"
    r"[A-ZÅÄÖ]\S+(?: [^\s,.:;]+){0,3} [a-zåäö]+s(?: (?:upp|ut|in|om|bort|ihop|ned|ner))?\.?"
)
_FIRST_PASSIVE = re.compile(r"[A-ZÅÄÖ][^.,:;?!]{2,60}?\s(?P<verb>[a-zåäö]{3,30}s)\b")
_TOLD = re.compile(r"(?:information|genomgång|presentation|rapport|föredragning|återkoppling|status)", re.IGNORECASE)
_NEXT_MEETING = re.compile(r"(?:nästa|kommande)\s(?:\w+\s)?(?:möte|sammanträde|träff|stämma)\b", re.IGNORECASE)
_ANSWERS = re.compile(r"\b(?:ja|nej|bakom|inte vidare med)\b", re.IGNORECASE)
_HOW = re.compile(r"\b(?:som|vad|hur|att)\b(?: \w+){0,3}\s?$")
_THIS_YEAR = re.compile(r"under (?:året|innevarande år)")
_WISHED = re.compile(r"\b(?:behöver|bör|borde|måste|kunde|skulle)(?: \w+)?\s$")  # what somebody thinks: `bör ändras`
_DONE_BY_OTHERS = re.compile(r"[dt]es\sav\s")  # told: `överklagades av Ekby AB`
_IS_ENCLOSED = re.compile(r"(?:bifogas|biläggs)\b")
_DEPENDS = re.compile(r"\b(?:som|vad|hur|om|att|när|där)\b(?: \w+)?\s?$")


def is_background(heading: str) -> bool:
    """Tell whether an item of this heading tells what was before, so that its plans are none of the meeting."""
    found = _BACKGROUND.search(heading)
    return found is not None and (found.start() == 0 or len(heading.split()) <= _SHORT_HEADING)


def is_news(heading: str) -> bool:
    """Tell whether an item of this heading tells how things are with each of those who meet."""
    return _NEWS.search(heading) is not None


def consent(core: Flow) -> Said | None:
    """Find a word that agrees: `ok på mönstret`, `JA`, `Alla överens`."""
    return Said("approve", (), "consent", 0.7) if _CONSENT.fullmatch(core.characters) else None


def announced(core: Flow, marker: str, assigning: Assigning) -> Said | None:
    """Find what a sentence of notes announces without a verb of deciding and without naming first who does it."""
    return (
        assigned_behind(core, marker, assigning)
        or instruction(core, marker)
        or instruction_by_form(core, marker, assigning)
        or consent(core)
        or change(core, assigning)
        or rule(core, marker)
        or planned(core, assigning)
    )


def taken_on(core: Flow) -> Said | None:
    """Find what the group itself takes on or leaves: `Vi siktar på …`, `så sammankallar vi …`."""
    if _LEFT.search(core.characters, core.lowered):
        return Said("table", (), "group-leaves", 0.7)
    found = _WE.match(core.characters, core.lowered)
    if found is None:
        return None
    told = kind_of(core.characters)
    if told and (told[0] == "table" or (told[0] in {"approve", "reject"} and _ANSWERS.search(told[1]))):
        return Said(told[0], (), "group-leaves" if told[0] == "table" else "group-answers", 0.7)
    verb = (found["verb"] or found["turned"]).casefold()
    return None if verb in _IDLE and not _GOES_ON.search(core.characters) else Said("other", (), "group-takes-on", 0.7)


def change(core: Flow, assigning: Assigning) -> Said | None:
    """Find a change that is announced without saying who makes it: `X läggs till under Y`."""
    found = _CHANGES.search(core.lowered) or _disposed(core)
    if found is None or _NEXT_MEETING.match(core.characters) or _DEPENDS.search(core.characters[: found.start()]):
        return None
    if _WISHED.search(core.characters, 0, found.start()) or _DONE_BY_OTHERS.search(core.characters, found.start()):
        return None
    owner = _OF_OTHERS.match(core.characters)
    if owner and assigning.present and owner["owner"].casefold() not in assigning.present:
        return None  # `SKR:s vägledning kommer att revideras`
    told = kind_of(core.characters)
    return Said(told[0] if told and told[0] in {"table", "remit"} else "other", (), "change-announced", 0.65)


def _disposed(core: Flow) -> re.Match[str] | None:
    """Find the passive of a verb of deciding that stands behind the first words: `Gamla register makuleras`."""
    found = _FIRST_PASSIVE.match(core.characters)
    return found if found and DECIDING.get(found["verb"]) == "other" else None


def planned(core: Flow, assigning: Assigning) -> Said | None:
    """Find what is to be done by a time to come, without saying by whom: `Tjänsten utlyses i februari`."""
    if _NEXT_MEETING.match(core.characters):
        return None
    for found in _PASSIVE.finditer(core.characters):
        surely = not _DEFINITE.search(core.characters[: found.start()])
        if (
            (
                found[0] in WORK_DONE
                or found[0] == "ges"
                or is_being_done(found[0], surely=surely)
                or (_PARTICLE.match(core.characters, found.end()) and of_passive(found[0]))
            )
            and not found[0].endswith(("des", "tes"))
            and not _DEPENDS.search(core.characters[: found.start()])
            and not _HOW.search(core.characters[: found.start()])
            and not _WISHED.search(core.characters, 0, found.start())
            and not _IS_ENCLOSED.match(found[0])
        ):
            meeting = assigning.head.date.value if assigning.head.date else None
            by = due(core, "other", meeting)
            before = by is not None and by.value[:1].isdigit() and meeting is not None and by.value <= meeting
            late = by is not None and not before and not _HABIT.search(by.value) and not _THIS_YEAR.match(by.value)
            valid = late or _VALID_FROM.search(core.characters, found.end())
            short = _SHORT.fullmatch(core.characters) and not happens(found[0])
            return Said("other", (), "planned", 0.65) if valid or short else None
    return None


def rule(core: Flow, marker: str) -> Said | None:
    """Find a short point that lays down how something is to be: `Begrepp ska ha en unik URI`."""
    laid_down = marker in {"bullet", "issue"} and _RULE.fullmatch(core.characters)
    return Said("other", (), "rule-laid-down", 0.6) if laid_down else None


def assigned_behind(core: Flow, marker: str, assigning: Assigning) -> Said | None:
    """Find a bullet that ends with who is to do it: `Utkast på avtal (Josef)`, `Boka rum @Agnes`, `… - Digg`."""
    found = _BEHIND.search(core.characters) if marker == "bullet" or "@" in core.characters else None
    if found is None or (marker != "bullet" and not found["handle"]) or _TOLD.match(core.characters):
        return None
    group = next(name for name in ("inside", "handle", "after") if found[name])
    names = assigning.names(core.part(found.start(group), found.end(group)))
    return Said("task", names, "named-behind", 0.6) if names else None
