"""What words ask of names and texts, rank by rank: of the index of words, and as a condition on a node."""

from collections.abc import Sequence
from typing import NamedTuple

from graph_service.store.neo4j.drawn import PREFIX, mark_of
from graph_service.store.neo4j.seen import Seen


class Tier(NamedTuple):
    """Hits of a rank: `lucene` finds them and no others, `condition` is true of just them."""

    rank: int
    lucene: str
    condition: str


def tiers(seen: Seen, words: str) -> tuple[Tier, Tier, Tier, Tier]:
    """The ranks of `Hit`, best first, each without the hits of the better ones. `words` are folded, and some."""
    field, mark = f"{PREFIX[seen.audience]}names", mark_of(words)
    exact, beginning = f"{field}:{mark}", f"{field}:{mark}*"
    names, texts = (f"coalesce({seen.of('t', name)}, [])" for name in ("names", "texts"))
    is_name, begins = f"$words IN {names}", f"any(x IN {names} WHERE x STARTS WITH $words)"
    return (
        Tier(0, f"+{exact}", is_name),
        Tier(1, f"+{beginning} -{exact}", f"{begins} AND NOT {is_name}"),
        Tier(2, f"+{in_names(seen, words)} -{beginning}", f"{_holds(names)} AND NOT {begins}"),
        Tier(3, f"+{in_texts(seen, words)} -{in_names(seen, words)}", f"{_holds(texts)} AND NOT ({_holds(names)})"),
    )


def in_names(seen: Seen, words: str) -> str:
    """That the names hold all the words, the last as a beginning. Folded words hold no signs of Lucene's."""
    return f"{PREFIX[seen.audience]}names:({' AND '.join(words.split())}*)"


def in_texts(seen: Seen, words: str) -> str:
    """That the texts hold all the words."""
    return f"{PREFIX[seen.audience]}texts:({' AND '.join(words.split())}*)"


def of_classes(seen: Seen, classes: Sequence[str]) -> str:
    """That a thing is of one of these classes."""
    return f" +{PREFIX[seen.audience]}type:({' OR '.join(classes)})"


def parameters(words: str) -> dict[str, object]:
    """What the conditions read."""
    *whole, last = words.split()
    return {"words": words, "whole": [f" {word} " for word in whole], "last": f" {last}"}


def _holds(said: str) -> str:
    return (
        f"all(word IN $whole WHERE any(x IN {said} WHERE (' ' + x + ' ') CONTAINS word))"
        f" AND any(x IN {said} WHERE (' ' + x) CONTAINS $last)"
    )
