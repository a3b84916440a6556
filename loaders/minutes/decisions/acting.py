"""Who is at the start of a point, and is to do what its verb says."""

import re

from loaders.minutes.decisions.assignees import Assigning, pieces
from loaders.minutes.decisions.dictionary import is_no_present
from loaders.minutes.decisions.no_work import is_done, is_no_deed
from loaders.minutes.decisions.offices import held_by_one
from loaders.minutes.decisions.turned import with_their_own
from loaders.minutes.decisions.verb_tables import DECIDING, WORK
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found

_BEGINS = re.compile(
    r"[A-ZÅÄÖ]|förvaltningen|förste|andre|varje|alla|respektive|samtliga|[a-zåäö-]{3,40}(?:(?<=[nte])|(?<=na))\s"
)
_VERB = re.compile(r"\s(?:(?:nu|också|även|därefter|sedan|själva?|tillsammans)\s)?(?P<verb>[a-zåäö]{2,24}r)\b")
_VERBS = WORK | {"för", "ger"}  # whatever the dictionary has
_NO_VERBS = frozenset({"över", "när"})
_LONGEST = 220  # characters of who is at the start
_ADVERB_AND_VERB = 45
_STOP = re.compile(r"[.;:?!]")
_WHEN = re.compile(
    r"\s(?:senast|före|innan|till|inför|under|snarast|omgående|skyndsamt|genast|årligen|löpande|inom|vid|i god tid"
    r"|i samband|varje|varannan|\w+svis)\b.*"
)
_PREPOSITION = re.compile(r"\s(?P<preposition>med|hos|till|på)\s(?=[A-ZÅÄÖ])")
_ELIDED = re.compile(
    r"(?:,|\soch|\ssamt)\s(?P<who>[A-ZÅÄÖ][\w&-]{1,40}(?:\s[A-ZÅÄÖ][\w&-]{1,40}){0,2})\s"
    r"(?P<preposition>med|hos|till|på)\s(?=[A-ZÅÄÖ])"
)
_BESIDE = re.compile(r"\btillsammans med\s(?P<who>[^,.;]{2,80})")
_FILED = re.compile(r"\btill (?:handlingarna|protokollet)\b")
_EACH = re.compile(
    r"(?:varje|respektive|var och en|samtliga|alla)\b.*(?:kommun|part|region|nämnd|förbund|organisation|bolag)\w*",
    re.IGNORECASE,
)
_WORKS = WORK | {"ger"}
_STATES = frozenset(  # what is so, or may be, rather than what is done
    re.findall(
        r"\w+",
        """är har blir får kan bör måste behöver ska kommer finns gäller omfattar uppgår ingår utgör avser
        kostar innebär
        består vill anser tycker menar tillhör saknar heter står sitter ser känner vet tror hör avgår upphör utgår
        ökar minskar sammanträder""",
    )
)


def acting(assigning: Assigning, flow: Flow) -> tuple[Found[str], ...]:
    """Find the persons or bodies at the start of `flow` that its verb says will do something."""
    found = _verb(flow.characters)
    if not found or _FILED.search(flow.characters):
        return ()
    who = flow.part(0, found.start())
    when = _WHEN.search(who.characters)
    if when:
        who = who.part(0, when.start())
    if not (
        found["verb"] in _WORKS
        or are_persons(who, assigning)
        or _may_do_anything(who, found["verb"])
        or (found["verb"] not in _STATES and is_done(found["verb"]))
    ):
        return ()
    names = assigning.names(who)
    if len(names) == 1 and _is_own(names[0].value, found["verb"], assigning):
        return ()  # all that it decides is done by the organisation itself
    end = found.end("verb")
    others = (*with_same_verb(flow, end, assigning), *beside(flow, assigning), *with_their_own(flow, end, assigning))
    return names and (*names, *others)


def verb_behind(text: str, longest: int) -> re.Match[str] | None:
    """Find the first word that may be a present, and no noun in the plural: `Berörda kommuner gallrar`."""
    for found in _VERB.finditer(text, 2, longest + _ADVERB_AND_VERB):
        if found.start() > longest:
            return None
        verb = found["verb"]
        if verb in _VERBS or not (verb in _NO_VERBS or is_no_present(verb)):
            return found
    return None


def _verb(text: str) -> re.Match[str] | None:
    """Find the verb behind who is at the start of a point that asks nothing."""
    found = verb_behind(text, _LONGEST) if _BEGINS.match(text) else None
    if found is None or _STOP.search(text, 0, found.start()) or "?" in text[found.end() :]:
        return None
    return found


def _is_own(name: str, verb: str, assigning: Assigning) -> bool:
    """Tell the organisation and the body that met; called by its kind, as one that decides: `Nämnden avsätter`."""
    organisation, body = assigning.head.organisation, assigning.head.body
    if any(one and name.casefold() == one.value.casefold() for one in (organisation, body)):
        return True
    return DECIDING.get(verb, "task") != "task" and assigning.met(name)


def _may_do_anything(who: Flow, verb: str) -> bool:
    """Tell one who holds an office, or each of many, with a verb of doing."""
    if verb in _STATES or not (held_by_one(who.characters) or _EACH.fullmatch(who.characters)):
        return False
    return not is_no_deed(verb)


def are_persons(who: Flow, assigning: Assigning) -> bool:
    """Tell whether `who` names nobody but persons."""
    return all(assigning.people.resolve(who.characters[a:b]) for a, b in pieces(who.characters))


def beside(flow: Flow, assigning: Assigning) -> tuple[Found[str], ...]:
    """Find the persons together with whom somebody is to do something."""
    found = _BESIDE.search(flow.characters) if "tillsammans med" in flow.lowered else None
    if found is None:
        return ()
    more = assigning.persons(flow.part(found.start("who"), found.end("who")))
    return tuple(flow.found(name, "person-beside", 0.85) for name, _, _ in more)


def with_same_verb(flow: Flow, end: int, assigning: Assigning) -> tuple[Found[str], ...]:
    """Find those who do the same with others, without the verb: `Anna talar med Bo, Eva med Per och Ola med Li`."""
    verbs = _PREPOSITION.match(flow.characters, end)
    if verbs is None:
        return ()
    others = [o for o in _ELIDED.finditer(flow.characters, end) if o["preposition"] == verbs["preposition"]]
    return tuple(name for o in others for name in assigning.names(flow.part(o.start("who"), o.end("who"))))
