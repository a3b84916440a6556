"""Worlds for questions about networks."""

import pytest

from tests.graph_service.world import World


@pytest.fixture
def chain(new_world: type[World]) -> World:
    """Agreements of invented municipalities: a with b and c, b with c, c with d, d with e; f has none."""
    w = new_world()
    v = w.document("a", "2024-01-01")
    w.ids = {name: w.municipality(v, f"010{n}", name) for n, name in enumerate("abcdef")}
    owner = w.tell(v, "JointBody", {"reference": "natet", "name": "Nätet"})
    body = w.tell(v, "Body", {"name": "Rådet", "organisation": owner})
    meeting = w.meeting(v, body, "2024-01-01")
    for number, pair in enumerate(("ab", "ac", "bc", "cd", "de")):
        item = w.item(v, meeting, str(number), f"Avtal {pair}")
        w.decides(v, item, f"Avtal {pair} ingås", agreed=[w.ids[name] for name in pair])
    return w
