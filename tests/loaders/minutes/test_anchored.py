"""Patterns that are tried only on texts with one of their anchors."""

import random
import re
from collections.abc import Iterator
from re import _constants as code
from re import _parser
from types import ModuleType

import pytest

from loaders.minutes.anchored import Anchored, Lowered, Several
from loaders.minutes.decisions import announced, assignees, dissents, due, leads, verbs, votes
from loaders.minutes.decisions import prose as decisions_prose
from loaders.statements import decisions

_TRIES = 600
_NO_LETTERS = re.compile(r"\\.|\(\?P<\w+>")  # escapes, and names of groups
_MORE = 2  # repetitions beyond the fewest


def _patterns(module: ModuleType) -> Iterator[Anchored | Lowered]:
    for value in vars(module).values():
        for one in value if isinstance(value, tuple | dict) else (value,):
            parts = one if isinstance(one, tuple) else (one,)
            yield from (part for part in parts if isinstance(part, Anchored | Lowered))


def _written(parts: object, chance: random.Random) -> str:
    """A text that the parsed pattern may match; what may be any character is a blank or a q."""
    text = ""
    for kind, value in parts:
        if kind is code.LITERAL:
            text += chr(value)
        elif kind in (code.ANY, code.NOT_LITERAL):
            text += chance.choice(" q")
        elif kind is code.IN:
            text += _one_of(value, chance)
        elif kind is code.BRANCH:
            text += _written(chance.choice(value[1]), chance)
        elif kind is code.SUBPATTERN:
            text += _written(value[3], chance)
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            fewest, most, inner = value
            text += "".join(_written(inner, chance) for _ in range(chance.randint(fewest, min(most, fewest + _MORE))))
        elif kind is code.ASSERT and value[0] == 1:
            text += _written(value[1], chance)
    return text


def _one_of(choices: list[tuple[object, object]], chance: random.Random) -> str:
    if choices[0][0] is code.NEGATE:
        return chance.choice(" q")
    kind, value = chance.choice(choices)
    if kind is code.LITERAL:
        return chr(value)
    if kind is code.RANGE:
        return "q" if value[0] <= ord("q") <= value[1] else chr(value[0])
    return {code.CATEGORY_SPACE: " ", code.CATEGORY_DIGIT: "7"}.get(value, "q")


@pytest.mark.parametrize(
    "module",
    [announced, assignees, decisions, decisions_prose, dissents, due, leads, verbs, votes],
    ids=lambda m: m.__name__,
)
def test_every_match_of_a_pattern_holds_one_of_its_anchors(module: ModuleType) -> None:
    chance = random.Random(module.__name__)
    patterns = list(_patterns(module))
    assert patterns
    for anchored in patterns:
        parsed = _parser.parse(anchored.pattern.pattern, anchored.pattern.flags)
        texts = (f"{chance.choice(('', ' '))}{_written(parsed, chance)}" for _ in range(_TRIES))
        matches = [text[found.start() :] for text in texts if (found := anchored.pattern.search(text))]
        assert matches, anchored.pattern.pattern
        assert [m for m in matches if not anchored.may_match(m.lower())] == []


@pytest.mark.parametrize("module", [announced, assignees, decisions_prose, due, leads], ids=lambda m: m.__name__)
def test_a_pattern_sought_in_lower_case_has_no_capital(module: ModuleType) -> None:
    patterns = [one.pattern.pattern for one in _patterns(module) if isinstance(one, Lowered)]
    assert patterns
    assert [one for one in patterns if _NO_LETTERS.sub("", one) != _NO_LETTERS.sub("", one).lower()] == []


def test_of_several_patterns_those_are_given_whose_anchor_the_text_holds() -> None:
    write, read, book = Lowered(r"\bskriv\w+", "skriv"), Lowered(r"\bläser\b", "läser"), Lowered(r"\bboka\b", "boka")
    several = Several([write, read, book])
    assert list(several.likely("boka och skriva")) == [write, book]
    assert list(several.likely("vilar")) == []


def test_an_anchor_that_holds_another_counts_for_its_own_pattern_alone() -> None:
    task, assigned = Lowered(r"\buppdrag\b", "uppdrag"), Lowered(r"\bi uppdrag att\b", "i uppdrag att")
    several = Several([task, assigned])
    assert list(several.likely("ett uppdrag")) == [task]
    assert list(several.likely("fick i uppdrag att")) == [task, assigned]


def test_a_match_in_lower_case_tells_the_place_in_the_text() -> None:
    text = "Bo SKRIVER"
    found = Lowered(r"\bskriver\b", "skriv").search(text.lower())
    assert found is not None
    assert text[found.start() : found.end()] == "SKRIVER"


def test_a_pattern_is_tried_in_either_case() -> None:
    anchored = Anchored(r"\bi uppdrag\b", "i uppdrag|uppgift")
    assert anchored.search("Hon får I UPPDRAG att skriva")
    assert anchored.match("I uppdrag")
    assert anchored.search("Hon skriver") is None
    assert anchored.match("Uppgift", "uppgift") is None
