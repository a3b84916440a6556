"""Who is to do something where the sentence does not begin with them: behind the verb, or with a verb of their own."""

import re
from collections.abc import Iterator

from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.dictionary import of_passive
from loaders.minutes.decisions.due import due
from loaders.minutes.decisions.no_work import is_being_done, is_done
from loaders.minutes.decisions.offices import held_by_one
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verb_tables import WORK, WORK_DONE
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found

TALK = frozenset(
    re.findall(
        r"\w+",
        """berättar informerar redogör redovisar presenterar föredrar visar hälsar öppnar avslutar tackar frågar undrar
        påpekar anser menar tycker vill har är kan behöver får lyfter säger framför svarar önskar deltar
        närvarar anmäler yrkar reserverar förklarar konstaterar understryker betonar beskriver nämner
        poängterar går ger inleder välkomnar rapporterar känner vet tror ser lämnar blir var för hoppas
        heter håller sitter gör åker slutar börjar arbetar jobbar leder kommer kommenterar instämmer
        efterlyser efterfrågar upplever finner bedömer prövar ställer meddelar ordförande diskuterar
        deltager ersätter ankommer tjänstgör förordar framhåller påtalar vidhåller upplyser ifrågasätter invänder
        kritiserar resonerar reflekterar hävdar uppger refererar delger tipsar
        uttrycker avrundar problematiserar exemplifierar tillägger tillstyrker avstyrker
        flaggar signalerar noterar uppmärksammar hänvisar vädjar erinrar anländer avviker ansluter förespråkar medger
        erkänner beklagar opponerar replikerar minns tillträder vikarierar återvänder bor uppskattar befarar antar
        misstänker berömmer illustrerar demonstrerar motiverar argumenterar tänker intygar försäkrar bekräftar
        saknar föreslår rekommenderar inväntar avvaktar stödjer stöder gläder oroar""",
    )
)
PAST = re.compile(  # the verb stands before: `Bo ville ha bänkar`, `Bo gick igenom inkomna synpunkter`
    r"\b(?!(?:inte|både|det)\b)[a-zåäö]{2,}[td]e$"
    r"|\b(?:gick|fick|tog|gav|såg|höll|kom|skrev|drog|stod|lät|bjöd|fann|bad|blev)\b"
)
_OTHERS = re.compile(r"(?:,|\soch|\ssamt|,?\smedan)\s(?P<who>[A-ZÅÄÖ][^,.;:?!]{1,60}?)\s(?P<verb>[a-zåäö]{2,20}r)\b")
_TURNED = re.compile(
    r"(?P<before>[A-ZÅÄÖ][^;:?!]{1,100}?)\s(?P<verb>[a-zåäö]{2,20}r)\s(?:sedan\s|också\s|även\s|därför\s"
    r"|då\s)?(?P<who>[A-ZÅÄÖ][^.;:?!]{1,120})"
)
_NAME_BEHIND = re.compile(r"r\s(?:\w+\s)?[A-ZÅÄÖ]")  # in each match of `_TURNED`, and sought far faster
_HANGS = re.compile(
    r"\b(?:som|att|om|när|där|hur|vad|vilk\w+|eftersom|enligt|tidigare|idag|i dag|redan"
    r"|sedan \d{4})\b",
    re.IGNORECASE,
)
_DONE_BY = re.compile(
    r"\b(?P<verb>[a-zåäö]{2,20}s)\b(?P<between>(?:\s(?!som\b|att\b)[^\s,.;:?!]+){0,5}?\s)av\s(?P<who>(?:[A-ZÅÄÖ]|[a-zåäö]{3,40}(?:en|n|na)\b)[^.;:?!]{0,80})"
)
_SHOWN = re.compile(r"(?:leds|justeras|hålls|öppnas|inleds|visas|ses|följs|drivs|tas(?! (?:fram|in|över|om hand)))\b")
_PARTICLE = re.compile(r"\s(?:upp|ut|in|om|fram|bort|ihop|ned|ner)\s")
_LATE = re.compile(r"\s(?:till|senast|före|innan|inför|under|den|vid|snarast|efter)\b")
_SHOWN_LATER = re.compile(r"(?:presenteras|redovisas|rapporteras|föredras|meddelas)$")
_NEXT = re.compile(r"(?:,?\s?(?:\([^)]{1,40}\))?(?:,|\soch|\ssamt|\s)?\s?)?")


def turned(core: Flow, assigning: Assigning) -> Said | None:
    """Find a person who is to do it, behind the verb: `Till dess bokar Bo lokal`, `Lokal bokas av Bo`."""
    found = _TURNED.match(core.characters) if _NAME_BEHIND.search(core.characters) else None
    if found and _works(found["verb"]) and not _HANGS.search(found["before"]) and not PAST.search(found["before"]):
        if assigning.persons(core.part(0, found.end("before"))):
            return None
        names = _first_persons(core.part(found.start("who"), found.end("who")), assigning)
        if names:
            return Said("task", names, "agent-behind-verb", 0.75)
    names = done_by(core, assigning)
    return Said("task", names, "done-by", 0.75) if names else None


def done_by(core: Flow, assigning: Assigning) -> tuple[Found[str], ...]:
    """Find those by whom something is to be done: `Utvärderingen görs av Högskolan Väst`."""
    done = _DONE_BY.search(core.characters) if " av " in core.characters else None
    if done is None or done["verb"].endswith(("des", "tes")) or not _is_work(done, core):
        return ()
    if _HANGS.search(core.characters[: done.start()]) or _SHOWN.match(core.characters, done.start()):
        return ()
    who = core.part(done.start("who"), done.end("who"))
    late = _LATE.search(who.characters)
    if late:
        who = who.part(0, late.start())
    if who.characters[:1].islower() and not (held_by_one(who.characters) or due(core, "task", None)):
        return ()  # `Kostnaden bärs av kommunerna`
    return _first_persons(who, assigning) or assigning.names(who)


def _is_work(done: re.Match[str], core: Flow) -> bool:
    """Tell whether a passive says that work is done, or that something is to be shown later."""
    verb, between = done["verb"], done["between"]
    if verb in WORK_DONE or (_SHOWN_LATER.match(verb) and due(core, "task", None) is not None):
        return True
    particle = _PARTICLE.fullmatch(between) is not None and of_passive(verb) is not None
    return " och " not in between and (particle or is_being_done(verb))  # `märks upp`, though `märks` is no work


def _works(verb: str) -> bool:
    """Tell a verb of work, listed or by its form."""
    return verb not in TALK and (verb in WORK or is_done(verb))


def _first_persons(who: Flow, assigning: Assigning) -> tuple[Found[str], ...]:
    """Give the persons with whom `who` begins, one after the other."""
    names: list[Found[str]] = []
    end = 0
    for name, start, stop in assigning.persons(who):
        if not _NEXT.fullmatch(who.characters[end:start]):
            break
        names.append(who.found(name, "person-charged", 0.9, start, stop))
        end = stop
    return tuple({name.value: name for name in names}.values())


def with_their_own(core: Flow, end: int, assigning: Assigning) -> Iterator[Found[str]]:
    """Find those who do something of their own in the same sentence: `Anna bokar lokal och Per bjuder in`."""
    for found in _OTHERS.finditer(core.characters, end):
        if _works(found["verb"]) and not _HANGS.search(core.characters[end : found.start()]):
            who = core.part(found.start("who"), found.end("who"))
            if is_person(who, assigning):
                yield from assigning.names(who)


def is_person(who: Flow, assigning: Assigning) -> bool:
    """Tell whether `who` is a person or names one."""
    return bool(assigning.people.resolve(who.characters) or assigning.persons(who))
