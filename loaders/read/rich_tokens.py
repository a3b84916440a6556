"""The words of rich text (RTF): control words, characters and groups, in their order."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)"
)
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)


class Token(NamedTuple):
    """One of: a control `word` (a sign is one) with its number; a `{` or `}`; or characters, without a word."""

    word: str
    number: int | None = None
    text: str = ""


class Tokens:
    """The tokens of a file, whose characters stand for its bytes (Latin-1)."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0

    def __iter__(self) -> Iterator[Token]:
        while match := _TOKEN.match(self._source, self._at):
            self._at = match.end()
            if match["word"]:
                number = int(match["number"]) if match["number"] else None
                if match["word"] == "bin" and number:  # so many bytes that are none of ours
                    self._at += max(number, 0)
                yield Token(match["word"], number)
            elif match["byte"]:
                yield Token("", text=chr(int(match["byte"], 16)))
            elif match["text"]:
                yield Token("", text=match["text"])
            elif match["brace"] or match["sign"]:
                sign = match["sign"]
                yield Token("", text=sign) if sign in ("{", "}", "\\") else Token(match["brace"] or sign)

    def skip_group(self) -> None:
        """Go on before the brace that ends the group."""
        depth = 1
        for match in _BRACE.finditer(self._source, self._at):
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if depth == 0:
                self._at = match.start()
                return
        self._at = len(self._source)

    def group(self) -> str:
        """The rest of the group as it is written."""
        start = self._at
        self.skip_group()
        return self._source[start : self._at]
