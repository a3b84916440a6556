"""The page of a comparison: which municipalities, and what they do side by side."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from graph_service.protocol.parameters import Id, Timed, Words
from graph_service.queries.answers import Named
from graph_service.queries.comparison import FEWEST, MOST, Comparison, compared
from graph_service.queries.municipalities import Meant, meant, municipality_names
from graph_service.queries.scope import known
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import Network, network
from graph_service.store.base import View
from graph_service.web.page import Page

_FEW, _TRIED = 20, 3


class Choosing(Timed):
    """Municipalities by id or, as people write them in the form, by name."""

    municipality: Annotated[tuple[Id, ...], Field(max_length=MOST, description="those chosen")] = ()
    name: Annotated[tuple[Words, ...], Field(max_length=MOST, description="more of them, by name")] = ()
    limit: Annotated[int, Field(ge=1, le=200, description="topics, bodies and so on, so many each")] = _FEW


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """What the page says: those chosen, names that are none or several, and the comparison where there are enough.

    `too_many` are those beyond the six that can be compared, `tried` strong ties to begin with where none is chosen.
    """

    chosen: tuple[Named, ...]
    unclear: tuple[Meant, ...]
    too_many: tuple[Named, ...]
    comparison: Comparison | None
    tried: Network | None
    names: tuple[str, ...]


def _ask(view: View, q: Choosing, _: str) -> ComparisonPage:
    written = [meant(view, name) for name in q.name]
    ids = [known(view, id_) for id_ in q.municipality]
    ids += [one.municipality.id for one in written if one.municipality]
    things = view.things(ids)
    chosen = tuple(Named.of(things[id_]) for id_ in dict.fromkeys(ids))
    enough = len(chosen) >= FEWEST
    return ComparisonPage(
        chosen[:MOST],
        tuple(one for one in written if not one.municipality),
        chosen[MOST:],
        compared(view, [one.id for one in chosen[:MOST]], q.period, limit=q.limit) if enough else None,
        None if chosen else network(view, Level.MUNICIPALITIES, limit=_TRIED),
        municipality_names(view),
    )


PAGE = Page("comparison", "/comparison", _ask, Choosing, indexed=lambda answer: answer.comparison is None)
