"""What on an HTML page belongs to the site and not to the document."""

import re
from functools import lru_cache
from typing import Any

_ELEMENTS = frozenset(
    "script style noscript template nav form button select input textarea label svg math"  # noqa: SIM905
    " iframe object embed canvas audio video dialog map head del s strike menu".split()
)
_EDGES = frozenset(("header", "footer", "aside"))
_ROLES = frozenset(
    "navigation banner contentinfo search dialog alertdialog menu menubar toolbar complementary".split()  # noqa: SIM905
)
# Words of classes and ids, in both languages of Swedish sites; compared whole, so `content-menu` and `menuPanel` match.
_NAMES = frozenset(
    "breadcrumb breadcrumbs brodsmulor smulor menu meny menus nav navbar navigation navigering huvudmeny"  # noqa: SIM905
    " sidmeny footer sidfot sidefooter sitefooter siteheader sidebar share sharing dela social related relaterat"
    " search searchbox sok sokruta langselector languageselector readspeaker rsbtn lyssna feedback comments"
    " kommentarer".split()
)
_SITE = frozenset(("site", "global", "top", "wrapper"))  # beside `header`: of the site, not of the document
_NEVER_MINUTES = frozenset(
    "cookie cookies cookiebanner cookieconsent cookieinfo consent gdpr kakor skiplink skiplinks skip".split()  # noqa: SIM905
)
_HIDING = frozenset(  # classes by which the tools that sites are made with hide an element
    "hidden hide d-none is-hidden u-hidden visually-hidden visuallyhidden sr-only screen-reader-text offscreen"  # noqa: SIM905
    " element-invisible sv-visually-hidden".split()
)
_WORD = re.compile(r"[A-ZÅÄÖ]{0,20}[a-zåäö]{1,40}|[A-ZÅÄÖ]{1,40}")
_HIDDEN = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)
_MOST = 0.4  # of the text of the page: what holds more is no furniture, whatever it is called


def is_furniture(element: Any) -> bool:  # noqa: ANN401 - an lxml element
    """Whether an element is navigation, form, script, hidden, a mark of a note, or the header or footer of the site."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _ELEMENTS:
        return True
    if tag in ("html", "body", "main"):
        return False
    if tag == "sup" and element.find("a") is not None:
        return True
    if tag in _EDGES and element.find(".//h1") is None and next(element.iterancestors("article"), None) is None:
        return True
    return _is_hidden(element) or element.get("role") in _ROLES or _is_named_so(element)


def _is_hidden(element: Any) -> bool:  # noqa: ANN401
    if element.get("aria-hidden") == "true" or "hidden" in element.attrib:
        return True
    if _HIDDEN.search(element.get("style", "")):
        return True
    return not _HIDING.isdisjoint(element.get("class", "").split()) and not _holds_much(element)


def _is_named_so(element: Any) -> bool:  # noqa: ANN401
    named = f"{element.get('class', '')} {element.get('id', '')}"
    if named == " ":
        return False
    words = {word.lower() for word in _WORD.findall(named)}
    if not words.isdisjoint(_NEVER_MINUTES):
        return not _holds_heading(element)
    header = words == {"header"} or ("header" in words and not words.isdisjoint(_SITE))
    return (header or not words.isdisjoint(_NAMES)) and not _holds_much(element)


def _holds_much(element: Any) -> bool:  # noqa: ANN401
    """Whether the element holds the document's heading or much of what the page says."""
    if _holds_heading(element):
        return True
    body = next(element.iterancestors("body"), None)
    return body is not None and len(element.text_content()) > _MOST * _length(body)


def _holds_heading(element: Any) -> bool:  # noqa: ANN401
    return element.find(".//h1") is not None or element.find(".//main") is not None


@lru_cache(maxsize=1)
def _length(body: Any) -> int:  # noqa: ANN401
    """How much the page says: asked once a page."""
    return len(body.text_content())
