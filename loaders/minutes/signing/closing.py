"""Who signed: names under or beside `Vid protokollet`, `Ordförande`, `Justeras`, on the cover or at the end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Signature
from loaders.minutes.signing.apart import apart
from loaders.minutes.signing.captions import without_captions
from loaders.minutes.signing.cells import LABEL, cells_of, label_row, person_in, signature_labels
from loaders.minutes.signing.electronic import electronic
from loaders.minutes.signing.forms import flattened, in_a_row, initialled, titled, with_chair
from loaders.minutes.signing.joint import parted
from loaders.minutes.signing.labels import labelled, names_above
from loaders.minutes.signing.sentences import told
from loaders.minutes.signing.signing_names import as_listed
from loaders.minutes.signing.stacked import stacked
from loaders.minutes.signing.streams import above_label, streamed
from loaders.text import Line

_PENNED = re.compile(
    r"\s*(?:Anteckn(?:are|ingar)(?=:)|Vid (?:pennan|protokollet|tangentbordet|anteckningarna)|Antecknat av)\s*:?\s+\S"
)
_WORDS = re.compile(r"[A-ZÅÄÖÉ][\w’'-]+(?: (?:(?:von|af|de|van|der) )?[A-ZÅÄÖÉ][\w’'-]+)+")
_PAIR, _MOST = 2, 4  # words of a name
_KEPT_BY = re.compile(r"[\s*_|]*(?:(?:Mötess|S)ekreterare(?=[*_]*\s*:|\t|\s{2}\s*\S)|Antecknade(?=\s*:|\s{2}))")


def signatures(layout: Layout, attended: Sequence[Attendee] = ()) -> tuple[Signature, ...]:
    """Find the signatures of the cover and of the end; a name that signs twice in one role is one.

    Where only the trace of electronic signing names people, their role is that of those who `attended`.
    """
    in_order, ended_by = stacked(layout.text, apart(layout.closing, attended))
    closing, roles = without_captions(ended_by)
    ended = (replace(s, role=roles.get(s.name.spans[0].start, s.role)) for s in labelled(layout.text, closing))
    penned = [_named(line) for line in layout.attendance if _PENNED.match(line.text)]
    found = [
        *in_order,
        *labelled(layout.text, apart(layout.head, attended)),
        *labelled(layout.text, penned),
        *_listed(layout, attended),
        *ended,
        *told(layout),
        *initialled(layout, attended),
    ]
    found = _in_stream(layout, attended, found)
    signed = {signature.name.value for signature in found}
    found += [signature for signature in in_a_row(layout, attended) if signature.name.value not in signed]
    if not {"chair", "secretary"} & {signature.role for signature in found}:
        found += titled(layout) or list(flattened(layout, attended)) or above_label(layout, attended)
    if not {"chair", "secretary"} <= {signature.role for signature in found}:
        signed = {signature.name.value for signature in as_listed(found, attended)}
        found += [one for one in electronic(layout, attended) if one.name.value not in signed]
    if "secretary" not in {signature.role for signature in found}:
        kept_by = (_named(line) for line in (*layout.head, *layout.attendance) if _KEPT_BY.match(line.text))
        found += labelled(layout.text, list(kept_by)[:1])
    kept: dict[tuple[str, str], Signature] = {}
    for signature in as_listed(parted(layout.text, found, attended), attended):
        kept.setdefault((signature.name.value, signature.role), signature)
    return with_chair(tuple(kept.values()), attended)


def _named(line: Line) -> Line:
    """The line as far as a comma behind the name, where what follows tells whom somebody comes from."""
    comma = line.text.find(",")
    return Line(line.start, line.start + comma, line.page, line.text[:comma]) if comma > 0 else line


def _in_stream(layout: Layout, attended: Sequence[Attendee], found: list[Signature]) -> list[Signature]:
    """Those who sign on lines that ran together, and of the others `found` only such as attended."""
    stream = streamed(layout, attended)
    if not {"chair", "secretary"} & {signature.role for signature in stream}:
        return found
    others = {attendee.name.value for attendee in attended} - {signature.name.value for signature in stream}
    return [*stream, *(signature for signature in found if signature.name.value in others)]


def _listed(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read a row of names with the labels of signatures right below it, where a list of people ends on the cover."""
    written = [line for line in layout.attendance if line.text.strip()]
    for n, (names, labels) in enumerate(pairwise(written), 2):
        below = written[n].text.strip() if n < len(written) else ""
        if signed_above(names, labels) and not person_in(below):  # whose label it is where it has one below
            yield from names_above(layout.text, apart((names, labels), attended))


def _met(names: str, labels: str) -> bool:
    """Whether a line is as many names as there are labels on the one below, with one blank between all of them."""
    count = len(LABEL.findall(labels)) if "  " not in names.strip() and label_row(labels) else 0
    words = _WORDS.fullmatch(names.strip())
    return count > 1 and words is not None and _PAIR * count <= len(names.split()) <= _MOST * count


def signed_above(names: Line, labels: Line) -> bool:
    """Tell whether `names` is a line of names that the labels of signatures right below it belong to."""
    if _met(names.text, labels.text):
        return True
    cells = list(cells_of(names))
    same = len(cells) == len(list(cells_of(labels)))
    return bool(cells) and same and signature_labels(labels.text) and all(person_in(cell.text) for cell in cells)
