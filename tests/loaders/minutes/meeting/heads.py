"""A head of minutes as the tests write it, and what is read in it."""

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text

ITEMS = "\n\n1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n"


def meeting(front: str) -> dict[str, str | None]:
    layout = outline(Text(front + ITEMS))
    read = head(layout)
    found = {name: getattr(read, name) for name in ("body", "organisation", "date", "start", "end", "place")}
    for one in found.values():
        if one is not None:
            assert one.spans
            assert layout.text.quote(one.spans).strip()
    return {name: one.value if one else None for name, one in found.items()}
