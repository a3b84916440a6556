"""The functions of PDFium that are called for each character, made cheap to call."""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium


def _prototype(function: Any, result: Any, *arguments: Any) -> Any:  # noqa: ANN401 - ctypes
    """A function of PDFium that takes addresses as plain numbers: that costs half of what typed pointers do."""
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_AT = (ctypes.c_void_p, ctypes.c_int)  # a page, and the number of a character
_ADDRESS = ctypes.c_void_p
text_object = _prototype(pdfium.FPDFText_GetTextObject, _ADDRESS, *_AT)
code_of = _prototype(pdfium.FPDFText_GetUnicode, ctypes.c_uint, *_AT)
font_of = _prototype(pdfium.FPDFTextObj_GetFont, _ADDRESS, _ADDRESS)
font_size = _prototype(pdfium.FPDFText_GetFontSize, ctypes.c_double, *_AT)
matrix_of = _prototype(pdfium.FPDFText_GetMatrix, ctypes.c_int, *_AT, _ADDRESS)
origin_of = _prototype(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, *_AT, _ADDRESS, _ADDRESS)
box_of = _prototype(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, *_AT, _ADDRESS)
