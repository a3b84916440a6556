"""Answers to /api/v1/network/picture of any size, always the same for a seed."""

import random
from typing import Any

KINDS = ("met", "joint_body", "agreement", "charged_together", "decided_for", "cited")
_COUNTIES = 21
_YEARS = range(2015, 2026)


def picture_answer(actors: int, ties: int, seed: int = 1) -> dict[str, Any]:
    """A network of so many invented actors; neighbours by number are tied more often, as in counties."""
    chance = random.Random(seed)
    pairs: dict[tuple[int, int], float] = {}
    while len(pairs) < ties:
        one = chance.randrange(actors)
        other = (
            (one + int(chance.gauss(0, actors / 25))) % actors if chance.random() < 0.9 else chance.randrange(actors)
        )
        if one != other:
            pairs[min(one, other), max(one, other)] = round(chance.paretovariate(1.4), 3)
    ordered = sorted(pairs, key=lambda pair: -pairs[pair])
    strands = [(tie, chance.randrange(6), chance.choice(_YEARS)) for tie in range(ties) for _ in range(2)]
    return {
        "level": "organisations",
        "shown": "strongest",
        "kinds": KINDS,
        "counties": [{"id": f"county-{n}", "type": "County", "name": f"Län {n + 1}"} for n in range(_COUNTIES)],
        "actors": {
            "id": [f"organisation-{n}" for n in range(actors)],
            "type": ["Municipality"] * actors,
            "name": [f"Ort {n} kommun" for n in range(actors)],
            "short": [f"Ort {n}" for n in range(actors)],
            "county": [n * _COUNTIES // actors for n in range(actors)],
            "latitude": [round(55.4 + 12 * n / actors + chance.random(), 4) for n in range(actors)],
            "longitude": [round(12 + 8 * chance.random(), 4) for _ in range(actors)],
        },
        "ties": {
            "source": [source for source, _ in ordered],
            "target": [target for _, target in ordered],
            "weight": [pairs[pair] for pair in ordered],
        },
        "strands": {
            "tie": [tie for tie, _, _ in strands],
            "kind": [kind for _, kind, _ in strands],
            "year": [year for _, _, year in strands],
            "count": [1] * len(strands),
            "weight": [pairs[ordered[tie]] / 2 for tie, _, _ in strands],
        },
        "ladder": [],
        "ties_in_all": ties,
        "actors_in_all": actors,
    }
