"""The kinds of tie and what one piece of evidence weighs: the one table.

The weights are those of M. E. J. Newman's collaboration networks (Phys. Rev. E 64, 016132): an
occasion that many share says less of each pair.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from graph_service.store.graph.numbers import Numbers
from ontology.model import Label

Weights = npt.NDArray[np.float64]


class Level(StrEnum):
    """Between whom the ties are. What ties at each is in whole.FINDERS."""

    MUNICIPALITIES = "municipalities"
    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    BODIES = "bodies"
    SEATS = "seats"  # a body and those who meet in it


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of tie. One occasion weighs 1, or 1 / (`others` of those who share it).

    `shared` says what the weight is divided by: nothing, the other actors (n - 1), or the owners (n).
    `shown` are the properties whose passages show it, best first.
    """

    name: str
    label: Label
    shared: str
    shown: tuple[str, ...]

    def weights(self, numbers: Numbers) -> Weights:
        """What occasions weigh, each shared by so many actors (or owners); nothing where nobody shares it."""
        if not self.shared:
            return np.ones(len(numbers))
        among = numbers - 1 if self.shared == "others" else numbers
        return np.divide(1, among, out=np.zeros(len(numbers)), where=among > 0)


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("met", Label("möttes", "met"), "others", ("represents", "person")),
        Kind("joint_body", Label("har organ ihop", "have a joint body"), "others", ("member", "owner")),
        Kind("agreement", Label("slöt avtal", "made an agreement"), "", ("agreed", "text")),
        Kind("charged_together", Label("fick uppdrag ihop", "were charged together"), "", ("assignee", "text")),
        Kind(
            "decided_for",
            Label("beslutade åt eller hörde", "decided for or heard"),
            "owners",
            ("assignee", "reported_to", "text"),
        ),
        Kind("cited", Label("åberopade", "cited"), "", ("cited_body", "case", "heading")),
        Kind("shared_people", Label("delade ledamöter", "shared people"), "others", ("person",)),
        Kind("sat", Label("satt i", "sat in"), "", ("represents", "person")),
    )
}
