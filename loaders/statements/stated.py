"""What one document says, as it is handed on."""

from dataclasses import dataclass

from ontology.statement import Source, Span, Statement


@dataclass(frozen=True, slots=True)
class Stated:
    """What one document says. `names` are (start, end, person id or None) for each place that names a person."""

    statements: tuple[Statement, ...]
    names: tuple[tuple[int, int, str | None], ...]
    day: str | None
    title: str
    problems: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Sent to another process with each source once: statements one by one would take twice the time."""
        sources = dict.fromkeys(s.source for s in self.statements)
        places = dict(zip(sources, range(len(sources)), strict=True))
        columns = (
            [s.subject for s in self.statements],
            [s.property for s in self.statements],
            [s.value for s in self.statements],
            [places[s.source] for s in self.statements],
        )
        plain = [(s.document, [tuple(span) for span in s.spans], s.rule, s.confidence) for s in sources]
        return _restated, (columns, plain, self.names, self.day, self.title, self.problems)


def _restated(
    columns: tuple[list[str], list[str], list[str], list[int]],
    plain: list[tuple[str, list[tuple[int, int, int]], str, float]],
    *rest: object,
) -> Stated:
    """What `Stated.__reduce__` sent."""
    sources = [Source(document, tuple(map(Span._make, spans)), rule, sure) for document, spans, rule, sure in plain]
    subjects, properties, values, places = columns
    rows = zip(subjects, properties, values, [sources[place] for place in places], strict=True)
    return Stated(tuple(map(Statement._make, rows)), *rest)  # type: ignore[arg-type]
