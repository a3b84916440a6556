"""Text within XML."""

import re
from html import escape

from graph_service.queries.exports.columns import Value

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(value: Value) -> str:
    """A value as the text of an element or attribute; what XML cannot hold becomes �."""
    return escape(_NOT_IN_XML.sub("\ufffd", str(value)))
