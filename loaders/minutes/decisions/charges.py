"""Sentences that say who is to do what: `Anna skickar ut underlaget`, `Regionen återkommer före jul`."""

import re

from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.facts import kind_in_point
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verb_tables import WORK
from loaders.minutes.lines.flow import Flow
from loaders.names.people.titles import only_title

CHARGED_BEHIND = re.compile(r"(?<=[\w.,;)])\s(?:Ansvariga?|Ansv\.?|Utförs av)\s?:\s?[A-ZÅÄÖ]")
_HABIT = re.compile(r"\bvarje år\b|\bsedan \d{4}\b|\bårligen\b")
_MANY = (  # plurals that end as verbs do
    r"\w*(?:kommuner|regioner|nämnder|styrelser|parter|medlemmar|ledamöter|förvaltningar|enheter|representanter|chefer"
    r"|direktörer|skolor|myndigheter|grupper|föreningar|verksamheter)"
)
_AGENT = re.compile(
    r"(?P<who>.{2,90}?)\s(?:(?:nu|också|även|därefter|sedan|själv|tillsammans)\s)?"
    rf"(?P<verb>(?!{_MANY}\b)[a-zåäö]{{2,20}}r)\b"
)
_TALK = frozenset(
    re.findall(
        r"\w+",
        """berättar informerar redogör redovisar presenterar föredrar visar hälsar öppnar avslutar tackar frågar undrar
        påpekar anser menar tycker vill har är kan behöver får lyfter säger framför svarar önskar deltar
        närvarar anmäler yrkar reserverar förklarar konstaterar understryker betonar beskriver nämner
        poängterar går ger inleder välkomnar rapporterar känner vet tror ser lämnar blir var för hoppas
        heter håller sitter gör åker slutar börjar arbetar jobbar leder kommer kommenterar instämmer
        efterlyser efterfrågar upplever finner bedömer prövar ställer meddelar ordförande diskuterar
        deltager ersätter ankommer tjänstgör""",
    )
)
_PAST = re.compile(r"\b(?!(?:inte|både|det)\b)[a-zåäö]{2,}(?:te|de)$")  # the verb stands before: `Bo ville ha bänkar`
_ALSO_WORK = re.compile(
    r"\b(?:lämnar in|gör (?:ett|en|klart)|ger (?:ett|en|besked)|ser (?:till"
    r"|över)|håller i|kommer med|leder|(?:jobbar|arbetar) vidare)\b"
)
_TURNS_TO = re.compile(
    r"\b(?:frågar|meddelar|informerar)\s(?P<whom>(?!Att\b)[A-ZÅÄÖ][^,.;:?]{1,80}"
    r"|sin(?:a|t)?\s\w+|(?!\w*(?:gruppen|mötet|ordföranden|deltagarna|nätverket|rådet)\b)[a-zåäö]{5,}(?:en|erna|arna)\b)"
)
_REPORTS_LATER = re.compile(
    r"\b(?:redovisar|presenterar|rapporterar|informerar|meddelar|svarar|visar|berättar|håller|anmäler|lämnar|går)\b"
    r".{0,80}\b(?:(?:på|vid|till|inför) (?:mötet|sammanträdet|träffen) "
    r"(?:i (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*|den \d\d?)"
    r"|(?:vid|på|till|inför|under) (?:nästa|kommande)|senast|innan"
    r"|före (?:den|jul|påsk|sommar|semest|nyår|årsskift|månad|\w{3,6}lov|\d)\w*)\b"
)
_MEETING_ITSELF = re.compile(r"(?=[mst])\b(?:sammanträder|möts|träffas|samlas)\b")


def charge(core: Flow, assigning: Assigning) -> Said | None:
    """Find a named person or body that is to do something; who talks, thinks or is there does nothing."""
    text = core.characters
    if _MEETING_ITSELF.search(text) or (("år" in text or "sedan" in text) and _HABIT.search(text)):
        return None
    charged = assigning.charged(core)
    if charged and kind_in_point(core, None, charged) == "task":
        return Said("task", charged, "somebody-charged", 0.78)
    found = _AGENT.match(core.characters)
    if found is None or only_title(found["verb"]) or _PAST.search(found["who"]):
        return None
    who = core.part(0, found.end("who"))
    later = bool(_REPORTS_LATER.search(core.characters))
    talks = found["verb"] in _TALK and not (_ALSO_WORK.search(core.characters) or later or _turns_to(core, assigning))
    works = found["verb"] in _TALK or found["verb"] in WORK or _is_person(who, assigning)
    if talks or not works:
        return None
    names = assigning.names(who)
    if not names or (not later and all(assigning.is_outsider(name.value) for name in names)):
        return None
    others = (*assigning.with_same_verb(core, found.end("verb")), *assigning.beside(core))
    return Said("task", (*names, *others), "named-agent-acts", 0.82)


def _turns_to(core: Flow, assigning: Assigning) -> bool:
    """Tell whether somebody is to turn to one who was not there: who is asked or told at the meeting is a person."""
    found = _TURNS_TO.search(core.characters)
    return found is not None and not assigning.persons(core.part(found.start("whom"), found.end("whom")))


def _is_person(who: Flow, assigning: Assigning) -> bool:
    return bool(assigning.people.resolve(who.characters) or assigning.persons(who))
