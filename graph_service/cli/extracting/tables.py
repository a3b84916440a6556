"""The report of a reading, printed for people."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from graph_service.cli.extracting.fact_classes import class_of, layer_label
from graph_service.cli.extracting.report import DocumentReport, ReadingReport, RuleCount, share_understood


def print_reading(report: ReadingReport, console: Console) -> None:
    """Print each document, and the total where there are several."""
    for document in report.documents:
        _print_document(document, console)
    if len(report.documents) > 1:
        lines, with_facts, lost = report.totals
        console.rule(f"Totalt {len(report.documents)} handlingar", align="left")
        console.print(_summary(lines, with_facts, lost))
        console.print(_rules(report.rules))


def _print_document(document: DocumentReport, console: Console) -> None:
    console.rule(document.file, align="left")
    console.print(_summary(document.lines, document.with_facts, len(document.lost)))
    console.print(_rules(document.rules))
    if document.lost:
        console.print("Rader som ingen regel förstod:")
    for line in document.lost:
        console.print(Text(f"  s. {line.page}, rad {line.line}: {line.text}"), style="red", soft_wrap=True)
    for problem in document.problems:
        console.print(Text(f"  att se över: {problem}"), style="yellow", soft_wrap=True)
    console.print()


def _summary(lines: int, with_facts: int, lost: int) -> Text:
    share = f"{share_understood(lines, lost):.1%}".replace(".", ",").replace("%", " %")
    rest = lines - with_facts - lost
    told = f"{lines} rader: {with_facts} med uppgifter, {rest} form eller löpande text, {lost} ej förstådda."
    return Text.assemble((f"Förstått: {share}", "bold"), f" – {told}")


def _rules(rules: tuple[RuleCount, ...]) -> Table:
    table = Table("klass", "uppgift", "regel", box=None, pad_edge=False, header_style="bold")
    table.add_column("antal", justify="right")
    table.add_column("säkerhet", justify="right")
    for rule in sorted(rules, key=lambda rule: (class_of(rule.layer).label, rule.layer, -rule.facts)):
        shown = f"{rule.confidence:.2f}".replace(".", ",")
        table.add_row(class_of(rule.layer).label, layer_label(rule.layer), rule.rule, str(rule.facts), shown)
    return table
