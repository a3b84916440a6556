"""Sentences that say who is to do what: `Anna skickar ut underlaget`, `Regionen återkommer före jul`."""

import re

from loaders.minutes.anchored import Anchored, holds
from loaders.minutes.decisions.acting import beside, verb_behind, with_same_verb
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.due import due
from loaders.minutes.decisions.facts import kind_in_point
from loaders.minutes.decisions.no_work import is_done, is_no_work, is_thought
from loaders.minutes.decisions.offices import held_by_one
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.turned import PAST, TALK, is_person, turned, with_their_own
from loaders.minutes.decisions.verb_tables import WORK
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found
from loaders.names.people.titles import only_title

CHARGED_BEHIND = re.compile(
    r"(?:(?<=[\w.,;)])\s|\()(?:(?:Huvuda|A|a)nsvariga?|[Aa]nsvar|[Aa]nsv\.?|Utförs av|Utförare|Å|Åtg\.?"
    r"|Åtgärd(?:as av)?|Vem)"
    r"\s?:\s?(?:[A-ZÅÄÖ]|samtliga\b|alla\b|respektive\b|varje\b|undertecknad\b|förvaltning|kansli|sekreter|ordför)"
)
_HABIT = Anchored(r"\bvarje år\b|\bsedan \d{4}\b|\bårligen\b", "varje år|sedan |årligen")
_OFTEN = re.compile(r"\b(?:varje|varannan|vartannat|dagligen|veckovis|regelbundet)\b")
_SAYS_THAT = re.compile(r"\s(?:sig|att|om att|hur|vad|varför)\b")  # whatever the verb: `vitsordar att`
_LONGEST_AGENT = 90  # characters
_ALSO_WORK = re.compile(
    r"\b(?:lämnar (?:in|över|ut)|gör (?:ett|en|klart)|ger (?:ett|en|besked)|ser (?:till|över)|kommer med|leder"
    r"|håller (?:i|kontakt\w*|intervju\w*|utbildning\w*|kurs\w*|\w*möten?|\w*träff\w*)|(?:jobbar|arbetar) vidare"
    r"|(?:för|lyfter|tar) (?:frågan|ärendet|saken|detta|det|den|synpunkterna|förslaget) (?:vidare|i"
    r"|med|hos|till|inom|på)"
    r"|(?:inväntar|avvaktar)\b.{2,60}\boch (?:återkommer|återkopplar))\b"
)
_TURNS_TO = re.compile(
    r"\b(?:frågar|meddelar|informerar)\s(?P<whom>(?!Att\b)[A-ZÅÄÖ][^,.;:?]{1,80}"
    r"|sin(?:a|t)?\s\w+|(?!\w*(?:gruppen|mötet|ordföranden|deltagarna|nätverket|rådet)\b)[a-zåäö]{5,}(?:en"
    r"|erna|arna)\b)|\bsvarar\s(?!(?:Att|Ja|Nej)\b)(?P<answered>[A-ZÅÄÖ][^,.;:?]{1,80}?)\satt\b"
)
_REPORTS_LATER = re.compile(
    r"\b(?:redovisar|presenterar|rapporterar|informerar|meddelar|svarar|visar|berättar|håller|anmäler|lämnar|går)\b"
    r".{0,80}\b(?:(?:på|vid|till|inför) (?:mötet|sammanträdet|träffen) "
    r"(?:i (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|den \d\d?)"
    r"|(?:vid|på|till|inför|under) (?:nästa|kommande)|senast|innan"
    r"|före (?:den|jul|påsk|sommar|semest|nyår|årsskift|månad|\w{3,6}lov|\d)\w*)\b"
)
_LATER = ("mötet", "sammanträdet", "träffen", "nästa", "kommande", "senast", "innan", "före ")  # in each match of it
_EACH = re.compile(
    r"(?:(?:alla|samtliga|varje|respektive|resp\.|övriga|var och en|vardera)\b[^,.;]{0,60})", re.IGNORECASE
)
_TO_DO = frozenset(
    re.findall(r"\w+", "informerar anmäler redovisar presenterar rapporterar meddelar lämnar går ger gör åker svarar")
)
_EXPECTS = Anchored(
    r"\b(?:räknar med|ser (?:fram|positivt|gärna|en|ett|att|inga|ingen|stora?)"
    r"|tar (?:för givet|del av|avstånd|hänsyn)|gör (?:bedömningen|gällande|anspråk)|ger (?:uttryck|sken|intryck)"
    r"|skjuter (?:på|upp|fram)"
    r"|delar (?:\w+s )?(?:uppfattning|bild|åsikt|syn|oro|bedömning)\w*|drar (?:slutsats\w*|nytta|fördel|lärdom)"
    r"|söker (?:någon|några)\b"
    r"|lägger (?:stor |störst )?vikt|tar upp (?:att|frågan om|problemet|behovet)|funderar på (?:att|om))\b",
    "räknar med|skjuter|söker |ser |tar |gör |ger |delar |drar |vikt|funderar på",
)
_NEWS = re.compile(  # what goes on with one of them
    r"\b(?:bygger|rekryterar|annonserar|anställer|söker (?:nu |just nu )?(?:en|ett|ny|nya|nytt|fler|efter|medel))\b"
)
_MEETS = ("sammanträder", "möts", "träffas", "samlas")
_MEETING_ITSELF = re.compile(rf"\b(?:{'|'.join(_MEETS)})\b")


def charge(core: Flow, assigning: Assigning) -> Said | None:
    """Find a named person or body that is to do something; who talks, thinks or is there does nothing."""
    text = core.characters
    if _meets(text) or _EXPECTS.search(text, core.lowered) or _HABIT.search(text, core.lowered):
        return None
    charged = assigning.charged(core)
    if charged and kind_in_point(core, None, charged) == "task":
        return Said("task", charged, "somebody-charged", 0.78)
    found = verb_behind(core.characters, _LONGEST_AGENT)
    later = holds(text, _LATER) and _REPORTS_LATER.search(text) is not None
    names = _agents(core, found, assigning, later=later) if found else ()
    if found is None or not names:
        return turned(core, assigning)
    if not later and all(assigning.is_outsider(name.value) for name in names):
        return None
    late = due(core, "task", None) is not None
    if _NEWS.search(text) and not late and all(name.rule == "body-charged" for name in names):
        return None
    end = found.end("verb")
    others = (*with_same_verb(core, end, assigning), *beside(core, assigning), *with_their_own(core, end, assigning))
    listed = _is_listed(core, found, assigning)
    rule = ("named-agent-acts", 0.82) if listed else ("named-agent-acts-by-form", 0.75 if late else 0.65)
    return Said("task", (*names, *others), *rule)


def _meets(text: str) -> bool:
    return holds(text, _MEETS) and _MEETING_ITSELF.search(text) is not None


def _agents(core: Flow, found: re.Match[str], assigning: Assigning, *, later: bool) -> tuple[Found[str], ...]:
    """Find those before the verb who do something by it; `later` what they would else have said at the meeting."""
    verb = found["verb"]
    who = core.part(0, found.start())
    if only_title(verb) or PAST.search(who.characters):
        return ()
    each = _EACH.fullmatch(who.characters) is not None and verb in _TO_DO  # nobody tells of what all of them said
    talks = verb in TALK or (verb not in WORK and is_thought(verb))
    if talks and not (_ALSO_WORK.search(core.characters) or later or each or _turns_to(core, assigning)):
        return ()
    unless_noun = not who.characters.endswith("s")  # `Hasselö skyltar`, but `Hasselös skyltar`
    told = _SAYS_THAT.match(core.characters, found.end()) or _OFTEN.search(core.characters, found.end())
    by_form = not told and is_done(verb, surely=not unless_noun)
    if not (_is_listed(core, found, assigning) or by_form):
        return ()
    return assigning.names(who)


def _is_listed(core: Flow, found: re.Match[str], assigning: Assigning) -> bool:
    """Tell whether a table has the verb, or whoever it is would do something by it."""
    verb, who = found["verb"], core.part(0, found.start())
    if verb in TALK or verb in WORK or is_person(who, assigning):
        return True
    return held_by_one(who.characters) and not is_no_work(verb)


def _turns_to(core: Flow, assigning: Assigning) -> bool:
    """Tell whether somebody is to turn to one who was not there: persons are asked or told at the meeting."""
    found = _TURNS_TO.search(core.characters)
    whom = found and found.span("whom" if found["whom"] else "answered")
    return whom is not None and not assigning.persons(core.part(*whom))
