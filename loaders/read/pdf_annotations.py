"""What is written on a PDF page rather than in it: fields that were filled in, stamps, free text."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from loaders.read.pdf_runs import Run

_DRAWN = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_STAMP)
_MOST = 2_000  # annotations of a page that are looked at
_SIZE = 10.0  # points, of free text, whose size only its appearance tells
_LINE = 1.2  # sizes between its lines
_LONGEST = 20_000  # bytes


def has_form(document: Any) -> bool:  # noqa: ANN401 - pypdfium2 has no types
    """Whether a PDF has fields to fill in."""
    return bool(pdfium.FPDF_GetFormType(document.raw) != pdfium.FORMTYPE_NONE)


def drawn_in(document: Any, number: int) -> tuple[Any, list[Run]]:  # noqa: ANN401
    """A page (from 0) with the words of its fields and stamps among its own, and the runs of free text on it."""
    page = document[number]
    kinds = set()
    runs: list[Run] = []
    for annotation in _annotations(page):
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        kinds.add(kind)
        if kind == pdfium.FPDF_ANNOT_FREETEXT:
            runs += _free_text(annotation)
    if kinds.isdisjoint(_DRAWN):
        return page, runs
    if pdfium.FPDF_ANNOT_FREETEXT in kinds:
        for at in reversed(range(pdfium.FPDFPage_GetAnnotCount(page.raw))):
            _remove_free_text(page, at)
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[number], runs


def _annotations(page: Any) -> Iterator[Any]:  # noqa: ANN401
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
        if annotation:
            try:
                yield annotation
            finally:
                pdfium.FPDFPage_CloseAnnot(annotation)


def _remove_free_text(page: Any, at: int) -> None:  # noqa: ANN401
    """Take one away, so that it is not read twice."""
    annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    pdfium.FPDFPage_CloseAnnot(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        pdfium.FPDFPage_RemoveAnnot(page.raw, at)


def _free_text(annotation: Any) -> Iterator[Run]:  # noqa: ANN401
    """The lines of a free text, from the top of its box."""
    box = pdfium.FS_RECTF()
    if pdfium.FPDFAnnot_GetFlags(annotation) & pdfium.FPDF_ANNOT_FLAG_HIDDEN:
        return
    if not pdfium.FPDFAnnot_GetRect(annotation, box):
        return
    for number, line in enumerate(
        _string(annotation, b"Contents").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    ):
        base = max(box.top, box.bottom) - _SIZE * _LINE * (number + 1)
        if line.strip():
            yield Run(
                box.left, box.left + len(line) * _SIZE / 2, base, _SIZE, bold=False, text=line, turn=0, apart=True
            )


def _string(annotation: Any, key: bytes) -> str:  # noqa: ANN401
    length = min(pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0), _LONGEST)
    buffer = ctypes.create_string_buffer(length + 2)
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[:length].decode("utf-16-le", "replace").rstrip("\0")
