"""Instructions in notes: imperatives, infinitives, and what is told to somebody by name."""

import re

from loaders.minutes.anchored import Anchored
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.dictionary import of_passive, of_present
from loaders.minutes.decisions.no_work import is_to_do, is_told
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verb_tables import IMPERATIVES, WORK
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.lines.flow import Flow

_POINTS_TO = re.compile(
    r"(?:se|läs|jfr)\s(?:även\s|också\s)?"
    r"(?:bilaga|separat|bild\w*|länk|nedan|ovan|https?|presentation\w*|mer|punkt|§)",
    re.IGNORECASE,
)
_WITHIN = Anchored(r"(?:,|\bmen|\boch)\s(?:se till att|skriva? in)\b", "se till att|skriv")
_TOLD_TO = re.compile(r"(?P<who>[A-ZÅÄÖ][\w&,]*(?:[ -][\w&,]+){0,5}): ?(?P<verb>[A-ZÅÄÖa-zåäö]\w+)\b")
_FIRST = re.compile(r"\w+")
_TWO_WORDS = re.compile(r"(?P<first>[A-ZÅÄÖ]?[a-zåäö]{2,40}) (?P<second>[^\s.,:;?!]+)")
_NOT_BEHIND_NOUN = re.compile(  # `Olja in`, `Skrubba ramperna`
    r"in|ut|upp|bort|ihop|fram|igenom|ner|ned|isär|undan|[a-zåäö]{2,}(?:arna|erna|orna|ena|en|et)"
)
_NOT_SECOND = frozenset(
    {"är", "var", "har", "hade", "ska", "skall", "kan", "blir", "blev", "måste", "kommer", "kommun", "kommuns", "stad"}
)


def labelled(flow: Flow, assigning: Assigning) -> Said | None:
    """Find a point that is told to somebody: `Samtliga: rapportera tid`, `Anna: boka rum`."""
    label = _TOLD_TO.match(flow.characters)
    verb = label["verb"].casefold() if label else ""
    listed = verb in IMPERATIVES or verb in WORK
    if label is None or not (listed or is_told(verb) or is_to_do(verb, surely=label["verb"] != verb)):
        return None
    names = assigning.names(flow.part(0, label.end("who")))
    return Said("task", names, "told-to", 0.75) if names else None


def instruction(core: Flow, marker: str) -> Said | None:
    """Find an instruction: `Lägg till …`, `Boka rum`; forms that are infinitives too count less."""
    first = _FIRST.match(core.characters)
    if first is not None and (told_first := kind_of(core.characters)) and told_first == ("table", first[0]):
        return Said("table", (), "imperative", 0.7)
    point = marker in {"bullet", "issue", "number"}
    told = first is not None and (
        first[0].casefold() in IMPERATIVES or (point and first[0].casefold() in WORK and first[0][-1] in "aå")
    )
    if first is None or not told or _POINTS_TO.match(core.characters):
        return None
    certain = not first[0].endswith("a") or point
    if first[0].casefold() in {"lägga", "skriva"} and not certain:
        return None
    return Said("task", (), "imperative", 0.8 if certain else 0.65)


def instruction_by_form(core: Flow, marker: str, assigning: Assigning) -> Said | None:
    """Find a sentence that begins with an imperative by the dictionary, no name, and has no other verb behind it."""
    words = _TWO_WORDS.match(core.characters)
    point = marker in {"bullet", "issue", "number"}
    if words is None or words["first"].casefold() in WORK:
        return None
    second = words["second"]
    surely = not (point and _NOT_BEHIND_NOUN.fullmatch(second))
    first = words["first"].casefold()
    told = is_told(first)
    if not (told or is_to_do(first, surely=surely)) or assigning.is_proper(words["first"]):
        return None
    if second in _NOT_SECOND or of_present(second) or of_passive(second):
        return None
    return Said("task", (), "imperative-by-form", 0.7 if point or told else 0.6)


def instruction_within(core: Flow, assigning: Assigning) -> Said | None:
    """Find an instruction behind what it is about: `…, men se till att mäta`."""
    if not _WITHIN.search(core.characters, core.lowered):
        return None
    return Said("task", assigning.charged(core), "imperative-within", 0.7)
