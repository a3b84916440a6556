from graph_service.queries.coverage.certainty import certainty
from tests.graph_service.memory_view import MemoryView


class Sure(MemoryView):
    """A view of two documents, of which only the confidence of their claims is known."""

    def __init__(self) -> None:
        pass

    def certainty(self) -> dict[str, dict[float, int]]:
        return {"a": {1.0: 1, 0.95: 2, 0.9: 4, 0.89: 8, 0.5: 16, 0.0: 32}, "b": {0.9: 64}}


def test_a_claim_falls_into_the_band_that_begins_with_its_confidence() -> None:
    assert bands("a") == [(0.95, 3), (0.9, 4), (0.8, 8), (0.5, 16), (0.0, 32)]


def test_only_the_documents_asked_about_count_and_bands_without_claims_are_there() -> None:
    assert bands("b", "none") == [(0.95, 0), (0.9, 64), (0.8, 0), (0.5, 0), (0.0, 0)]


def bands(*versions: str) -> list[tuple[float, int]]:
    return [(band.least, band.number) for band in certainty(Sure(), versions)]
