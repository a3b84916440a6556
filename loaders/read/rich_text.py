"""Rich text (RTF): paragraphs, tables and headings, below the page header; notes at the end.

Changes are taken as accepted; hidden text, page footers, comments and pictures are left out.
"""

import codecs
import re

from loaders.read.rich_blocks import Blocks
from loaders.read.rich_state import DEEPEST_HEADING, State
from loaders.read.rich_tokens import Token, Tokens
from loaders.read.unreadable import MAX_CHARACTERS, too_long
from loaders.read.writer import Piece, Writer
from loaders.text import Text

_LARGEST = 5 * MAX_CHARACTERS  # bytes: pictures are written out in the file
_SKIPPED = frozenset(
    "fonttbl colortbl pict objdata fldinst footer footerf footerl footerr sp shprslt nonshppict listtable"  # noqa: SIM905
    " upr atnid atnauthor annotation nonesttables xe tc template comment ftnsep ftnsepc ftncn aftnsep aftnsepc"
    " aftncn".split()
)
_APART = frozenset("header headerf headerl headerr footnote shptxt".split())  # noqa: SIM905
_ENTERED = frozenset(("shpinst", "ud", *_APART))  # though marked as to be left out by who does not know them
_SIGNS = {"~": " ", "_": "-", "-": "\xad", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "emspace": " "} | {
    "enspace": " ",
    "qmspace": " ",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_STYLE = re.compile(r"\{(?:\\\*)?\\s(\d{1,4})\b([^{}]{0,2000})")
_HEADING = re.compile(r"(?:heading|rubrik)[ ]?([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"\{\\title ([^{}]{0,1000})\}")


def read(data: bytes) -> Text:
    """The text of an RTF file."""
    if len(data) > _LARGEST:
        raise too_long()
    return _Reader(data.decode("latin-1")).text()


class _Reader:
    """Reads a file from its beginning to its end."""

    def __init__(self, source: str) -> None:
        self._tokens = Tokens(source)
        self._body = Blocks()
        self._headers: list[Blocks] = []
        self._notes: list[Blocks] = []
        self._state = State(self._body)
        self._outer: list[State] = []
        self._headings: dict[int, int] = {}
        self._title = ""
        self._code_page = "cp1252"
        self._pending = 0  # characters to leave out
        self._ignorable = False
        self._half = ""  # of a character beyond the first plane

    def text(self) -> Text:
        """All that the file says."""
        for token in self._tokens:
            self._take(token)
        writer = Writer()
        for number, blocks in enumerate((*self._distinct_headers(), self._body, *self._notes)):
            blocks.finish()
            if number:
                writer.blank()
            blocks.write(writer)
        return writer.finish(self._title or None)

    def _take(self, token: Token) -> None:
        word = token.word
        if word not in ("", "u", "'"):
            self._pending = 0
        if word == "{":
            self._outer.append(self._state)
        elif word == "}":
            self._state = self._outer.pop() if self._outer else self._state
        elif word == "*":
            self._ignorable = True
            return
        elif not word:
            self._characters(token.text)
        else:
            self._control(word, token.number)
        self._ignorable = False

    def _control(self, word: str, number: int | None) -> None:
        if word in _APART:
            self._enter(word)
        elif word in _SKIPPED or (self._ignorable and word not in _ENTERED):
            self._tokens.skip_group()
        elif word in _SIGNS:
            self._write(_SIGNS[word])
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in ("stylesheet", "info"):
            self._about(self._tokens.group())
        elif word in ("ansicpg", *_CODE_PAGES):
            self._encoding(f"cp{number}" if word == "ansicpg" else _CODE_PAGES[word])
        elif word in ("b", "v", "deleted", "plain", "uc", "listtext", "pntext"):
            self._state = self._state.formatted(word, number)
        else:
            self._structure(word, number)

    def _enter(self, word: str) -> None:
        """Begin what stands apart from the running text."""
        blocks = Blocks()
        if word == "shptxt":
            self._state.blocks.boxes.append(blocks)
        else:
            (self._notes if word == "footnote" else self._headers).append(blocks)
        self._state = State(blocks, skipped=self._state.skipped)

    def _structure(self, word: str, number: int | None) -> None:
        blocks = self._state.blocks
        match word:
            case "par" | "sect" if not self._state.deleted:
                if self._state.in_table and blocks is self._body:
                    blocks.line()
                else:
                    blocks.paragraph(self._state.heading)
            case "line" | "lbr" | "softline" | "nestrow":
                blocks.line()
            case "cell":
                blocks.cell()
            case "nestcell":
                self._write("  ")
            case "row":
                blocks.row()
            case "page" if blocks is self._body:
                blocks.page()
            case _:
                self._state = self._state.of_paragraph(word, number, self._headings)

    def _about(self, group: str) -> None:
        for number, style in _STYLE.findall(group):
            if named := _HEADING.search(style):
                self._headings[int(number)] = min(int(named[1]), DEEPEST_HEADING)
        if title := _TITLE.search(group):
            self._title = read(b"{\\rtf1 " + title[1].encode("latin-1") + b"}").characters.strip()

    def _encoding(self, name: str) -> None:
        try:
            self._code_page = codecs.lookup(name).name
        except LookupError:
            self._code_page = "cp1252"

    def _unicode(self, number: int) -> None:
        self._pending = self._state.skipped
        unit = (number % 0x10000).to_bytes(2, "little")
        half = unit.decode("utf-16-le", "surrogatepass")
        if "\ud800" <= half <= "\udbff":
            self._half = half
            return
        self._write((self._half + half).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
        self._half = ""

    def _characters(self, text: str) -> None:
        left, self._pending = text[self._pending :], max(self._pending - len(text), 0)
        if left:
            self._write(left if left.isascii() else left.encode("latin-1").decode(self._code_page, "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        if state.hidden or state.deleted:
            return
        if state.listed:
            text = text.replace("\t", " ")
        if state.blocks.is_new and (state.listed or state.blocks is not self._body):
            text = text.lstrip(" ")
        state.blocks.add(Piece(text, state.bold))

    def _distinct_headers(self) -> list[Blocks]:
        """Page headers, each text once, those without a word left out."""
        texts: dict[str, Blocks] = {}
        for header in self._headers:
            header.finish()
            writer = Writer()
            header.write(writer)
            text = writer.finish().characters
            if any(character.isalpha() for character in text):
                texts.setdefault(text, header)
        return list(texts.values())
