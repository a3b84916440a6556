"""Components of what was judged the same."""

from collections.abc import Iterable


def least_of_components(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The least id of each id's component, for all ids of the pairs."""
    parent: dict[str, str] = {}

    def find(id_: str) -> str:
        while parent.setdefault(id_, id_) != id_:
            parent[id_] = parent[parent[id_]]
            id_ = parent[id_]
        return id_

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        parent[high] = low
    return {id_: find(id_) for id_ in list(parent)}
