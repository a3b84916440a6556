"""What on an HTML page belongs to the site and not to the document."""

import re
from typing import Any

_ELEMENTS = frozenset(
    "script style noscript template nav form button select input textarea label svg math"  # noqa: SIM905 - short
    " iframe object embed canvas audio video dialog map head del".split()
)
_EDGES = frozenset(("header", "footer", "aside"))
_ROLES = frozenset(
    "navigation banner contentinfo search dialog alertdialog menu menubar toolbar complementary".split()  # noqa: SIM905
)
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|breadcrumbs?|skip-?link|sidebar|share|sr-only)(?:$|[\s_-])", re.IGNORECASE
)
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)


def is_furniture(element: Any) -> bool:  # noqa: ANN401 - an lxml element
    """Whether an element is navigation, form, script, hidden, or the header or footer of the site."""
    if not isinstance(element.tag, str) or element.tag in _ELEMENTS:
        return True
    if element.tag in ("html", "body", "main"):
        return False
    if element.tag in _EDGES and element.find(".//h1") is None and next(element.iterancestors("article"), None) is None:
        return True
    return (
        element.get("role") in _ROLES
        or element.get("aria-hidden") == "true"
        or "hidden" in element.attrib
        or bool(_HIDDEN.search(element.get("style", "")))
        or bool(_NAMES.search(f"{element.get('class', '')} {element.get('id', '')}"))
    )
