"""What a load did: documents, facts a class, lines not understood, files not read."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from loaders.pipeline import Reading

_SHOWN = 10


@dataclass
class LoadReport:
    """Counts of one load.

    `internal` documents are not released; `facts` counts things by class; `errors` are (file, reason).
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    internal: int = 0
    lines_not_understood: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    errors: list[tuple[Path, str]] = field(default_factory=list)
    problems: list[tuple[Path, str]] = field(default_factory=list)

    def note(self, reading: Reading) -> None:
        """Count one file that was read, or could not be."""
        if reading.error is not None:
            self.errors.append((reading.path, reading.error))
            return
        self.lines_not_understood += reading.not_understood
        self.problems += [(reading.path, problem) for problem in reading.problems]
        if reading.stated:
            types = {(s.subject, s.value) for s in reading.stated.statements if s.property == "type"}
            self.facts.update(type_ for _, type_ in types)

    def as_json(self) -> dict[str, object]:
        """The report as JSON."""
        return {
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "internal": self.internal,
            "lines_not_understood": self.lines_not_understood,
            "facts": dict(sorted(self.facts.items())),
            "errors": [{"file": str(path), "reason": reason} for path, reason in self.errors],
            "problems": [{"file": str(path), "problem": problem} for path, problem in self.problems],
        }


def print_report(report: LoadReport) -> None:
    """Print the report for people."""
    from rich.table import Table

    from graph_service.cli.terminal import terminal
    from ontology.schema import SCHEMA

    console = terminal()
    read = report.added + report.changed
    if not read and not report.errors:
        console.print(f"Inget nytt. Redan inlästa handlingar: {report.unchanged}")
        return
    console.print(f"Inlästa handlingar: {read} (redan inlästa: {report.unchanged})")
    if report.facts:
        table = Table("slag", "antal", title="Vad som lästes")
        for name, number in sorted(report.facts.items(), key=lambda row: (-row[1], row[0])):
            table.add_row(SCHEMA.classes[name].label.sv, str(number))
        console.print(table)
    console.print(f"Rader som ingen regel förstod: {report.lines_not_understood}")
    for path, problem in report.problems[:_SHOWN]:
        console.print(f"  att se över: {path.name}: {problem}", style="yellow", soft_wrap=True)
    if len(report.problems) > _SHOWN:
        console.print(f"  … och {len(report.problems) - _SHOWN} till (alla med --json)")
    for path, reason in report.errors:
        console.print(f"  kunde inte läsas: {path}: {reason}", style="red", soft_wrap=True)
    if report.internal:
        console.print(
            "Handlingar är interna tills de släpps (graph-service release, eller load --release);"
            " fråga om dem med --audience internal.",
            soft_wrap=True,
        )
