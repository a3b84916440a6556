"""What casts doubt on a decision, on its kind, and on what else it tells."""

import re
from dataclasses import replace
from itertools import pairwise

from loaders.minutes.certainty.confidence import SOUND, Scale
from loaders.minutes.decisions.verb_tables import WORK
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.items.markers import next_clause
from loaders.minutes.record import Decision

_LETTERS = re.compile(r"[^\W\d_]{3}")
_WORDS = re.compile(r"\w+")
_AND_THAT = re.compile(r"\batt\b")
_SIGN = re.compile(r"[•●▪◦‣]\s|[.;:]\s[-–]\s(?=[A-ZÅÄÖ])")
_LED = frozenset({"clause-in-sentence", "agreed-in-sentence", "listed-point", "numbered-point"})
_ACTING = frozenset({"named-agent-acts", "somebody-charged"})
_POINTS = frozenset(
    {"att-clause", "numbered-point", "listed-point", "sentence-under-heading", "clause-in-sentence"}
    | {"agreed-in-sentence", "labelled-decision"}
)


def decided(decision: Decision, scale: Scale, doubts: tuple[str, ...] = ()) -> Decision:
    """Weigh a decision and its parts; `doubts` are those about its item."""
    text, due = decision.text, decision.due
    sure = scale(text.confidence, f"decision: {text.rule}", doubts + _doubts(decision))
    return replace(
        decision,
        text=text.as_sure_as(sure),
        assignees=tuple(
            one.as_sure_as(scale(one.confidence, f"assignee: {one.rule}", whole=sure)) for one in decision.assignees
        ),
        due=due and due.as_sure_as(scale(due.confidence, f"due: {due.rule}", whole=sure)),
        amounts=tuple(one.as_sure_as(scale(one.confidence, "amount", whole=sure)) for one in decision.amounts),
        kind_confidence=scale(SOUND, _kind(decision), whole=sure),
    )


def _doubts(decision: Decision) -> tuple[str, ...]:
    words, rule = decision.text.value, decision.text.rule
    if not _LETTERS.search(words):
        return ("decision: without a word",)
    if rule == "att-clause" and _AND_THAT.search(words):
        return ("decision: att within an att-clause",)
    if _SIGN.search(words):
        return ("decision: with the sign of a point in it",)
    if rule in _LED and _may_hold_another(words):
        return ("decision: with an att that no word waits for",)
    if rule in _ACTING and WORK.isdisjoint(_WORDS.findall(words.lower())):
        return ("decision: somebody acts, by a verb that no table has",)
    return ()


def _may_hold_another(clause: str) -> bool:
    """Tell whether an `att` in `clause` may begin another one: no word between it and the `att` before waits for it."""
    ends = [0, *(found.start() for found in _AND_THAT.finditer(clause))]
    return any(next_clause(clause[end:], clause[begin:end].rstrip()) for begin, end in pairwise(ends))


def _kind(decision: Decision) -> str:
    """What tells a decision's kind: a verb that is known, who is to act, how a word ends, or nothing."""
    kind, rule = decision.kind, decision.text.rule
    if rule not in _POINTS:
        return "kind: other in prose" if kind == "other" else "kind: told in prose"
    told = kind_of(decision.text.value)
    if told and told[0] == kind:
        return f"kind: verb of {kind}" if kind in {"other", "task"} else "kind: verb of deciding"
    if kind == "task":
        return "kind: somebody is to act" if decision.assignees else "kind: infinitive"
    return {"other": "kind: no verb known", "propose": "kind: propose by the lead"}.get(kind, "kind: lead or heading")
