"""What is told while files are read, as server-sent events."""

import json
from collections.abc import Callable, Iterable, Iterator

from graph_service.protocol.uploads import Received

MEDIA_TYPE = "text/event-stream"


def events(names: list[str], received: Iterable[Received], shown: Callable[[Received], str]) -> Iterator[str]:
    """An event `reading` before each file, `file` with what became of it as HTML, and `end`."""
    number = len(names)
    found = iter(received)
    for place, name in enumerate(names):
        yield event("reading", {"name": name, "done": place, "of": number})
        yield event("file", {"html": shown(next(found)), "done": place + 1, "of": number})
    yield event("end", {"done": number, "of": number})


def event(name: str, data: dict[str, object]) -> str:
    """One event."""
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
