"""From a decision's words to the decision: what it does, who is to do it, by when, for how much."""

import re
from dataclasses import dataclass

from loaders.minutes.anchored import holds
from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.amounts import amounts
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.dictionary import root_of
from loaders.minutes.decisions.due import due
from loaders.minutes.decisions.earlier import before
from loaders.minutes.decisions.headings import kind_by_heading
from loaders.minutes.decisions.leads import Lead
from loaders.minutes.decisions.offices import held_by_one
from loaders.minutes.decisions.turned import done_by
from loaders.minutes.decisions.verb_tables import DECIDING
from loaders.minutes.decisions.verbs import is_infinitive, kind_of
from loaders.minutes.items.points import Clause
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Decision, Found

_ACTS = re.compile(r"\S+(?:\s\S+){0,6}?\s(?:ska|skall|ansvarar|svarar för|är (?:ansvarig|sammankallande)\w*)\b")
_ACTING = ("ska", "svar", "sammankallande")  # one of them in each match of `_ACTS`
_DOES = re.compile(r"^\S+(?:\s(?:och|samt|,)?\s?\S+){0,4}?\s[a-zåäö]+r\b")  # somebody is to do it, whatever it is
_MANY = re.compile(
    r"(?:kommunerna|parterna|medlemmarna|regionerna|varje|respektive|samtliga|alla|var och en|\S+ kommun)\b",
    re.IGNORECASE,
)
_TAKES_OVER = re.compile(
    r"\b(?:ersätter|efterträder|avlöser) (?:[A-ZÅÄÖ]\w+(?: [A-ZÅÄÖ]\w+){0,2} (?:i|som)|honom|henne)\b"
    r"|\btar (?:plats i|över (?:som|ordförand))\b"
)
_BY = re.compile(r"\s(?:\S+\s){0,3}?av\s")
_PASSIVE = re.compile(r"\bhar som\b|\bska(?:ll)?\s(?:\w+\s)?\w+s\b")
_ADVERB = re.compile(
    r"(?:att|även|inte|dels|också|därefter|samt|gemensamt|skyndsamt|omgående|snarast|löpande|tillsammans|ytterligare)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"(?:till|för|i|på|med|från|under|av|inom|genom)$", re.IGNORECASE)


@dataclass(frozen=True)
class Facts:
    """Makes the decisions of one item."""

    item: str
    assigning: Assigning
    heading: str = ""

    @property
    def meeting(self) -> str | None:
        """The day of the meeting."""
        return self.assigning.head.date.value if self.assigning.head.date else None

    def of_point(self, clause: Clause, *, proposes: bool) -> Decision:
        """Make the decision that a point states."""
        charged = (
            self.assigning.charged(clause.flow)
            or acting(self.assigning, clause.flow)
            or done_by(clause.flow, self.assigning)
        )
        kind = kind_in_point(clause.flow, clause.lead, charged)
        if kind == "other" and kind_of(clause.flow.characters) is None:
            kind = kind_by_heading(self.heading, clause.flow.characters) or kind
        date = self._earlier(clause.lead)
        return self.decision(
            clause.flow,
            kind,
            charged,
            (clause.rule, clause.confidence),
            shown="propose" if proposes else None,
            date=date,
        )

    def decision(
        self,
        flow: Flow,
        kind: str,
        charged: tuple[Found[str], ...],
        rule: tuple[str, float],
        *,
        shown: str | None = None,
        date: Found[str] | None = None,
        by: Found[str] | None = None,
    ) -> Decision:
        """Make a decision of `kind`; `shown` stands for it where it is only proposed."""
        assignees = self.assigning.appointed(flow) if kind == "appoint" else charged
        if kind not in {"task", "appoint", "other"}:
            assignees = ()
        return Decision(
            self.item,
            flow.found(flow.characters, *rule),
            shown or kind,
            assignees,
            by or (None if shown or date else due(flow, kind, self.meeting)),
            amounts(flow),
            date,
        )

    def _earlier(self, lead: Lead | None) -> Found[str] | None:
        """Date a decision that is quoted from an earlier meeting."""
        if lead is None or lead.day is None:
            return None
        date = before(lead.day, self.meeting)
        return lead.flow.found(date, "quoted-from-earlier", 0.9) if date else None


def kind_in_point(flow: Flow, lead: Lead | None, charged: tuple[Found[str], ...]) -> str:
    """Tell what a point does: by its first verb, else by who is to act, else by its lead."""
    if charged and _acts(flow.characters) and not _PASSIVE.search(flow.characters):
        return "task"
    told = _told(flow, charged)
    if told:
        return told
    if lead and (lead.grants or lead.approves):
        return "approve"
    if charged and not _PASSIVE.search(flow.characters):
        return "task"
    return _first_word_tells(flow)


def _first_word_tells(flow: Flow) -> str:
    """Tell an infinitive, which somebody is to do; one made of a verb of deciding does what that does."""
    if re.match(r"inte\b", flow.characters):
        return "other"
    words = [w for w in re.findall(r"\w+", flow.characters) if not _ADVERB.match(w)]
    first = words[0] if words else ""
    if not is_infinitive(first):
        return "other"
    return DECIDING.get(root_of(first.casefold()) or "", "task")  # `avgiftsbefria`, of `befria`


def _acts(text: str) -> bool:
    return holds(text, _ACTING) and _ACTS.match(text) is not None


def _told(flow: Flow, charged: tuple[Found[str], ...]) -> str | None:
    """Tell it by the first verb, unless that is what those charged are to do."""
    acts = charged and _DOES.match(flow.characters)
    persons = acts and all(name.rule == "person-charged" for name in charged)
    if persons and _TAKES_OVER.search(flow.characters):
        return "appoint"
    told = kind_of(flow.characters)
    if told is None:
        return None
    if told[0] == "other" and charged and _is_done_by(told[1], flow.characters, charged):
        return None
    left = acts and ((told[1].endswith("r") and _is_left(told[0], flow)) or (persons and told[0] == "remit"))
    return None if left else told[0]


def _is_done_by(verb: str, text: str, charged: tuple[Found[str], ...]) -> bool:
    """Tell a passive with the person or office that is to do it: `Skrivelsen besvaras av ordföranden`."""
    if not verb.endswith("s") or _BY.match(text, text.find(verb) + len(verb)) is None:
        return False
    return all(name.rule == "person-charged" or held_by_one(name.value) for name in charged)


def _is_left(kind: str, flow: Flow) -> bool:
    """Tell what somebody is to do, though the verb is one of deciding: each of many is to choose its own."""
    return kind == "other" or (kind == "appoint" and _MANY.match(flow.characters) is not None)
