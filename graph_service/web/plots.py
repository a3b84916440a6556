"""Where the columns of a timeline stand, across in per cent and down in pixels, so that its letters keep their size."""

from dataclasses import dataclass

from graph_service.queries.timeline import Bar, Timeline, Unit

HEIGHT = 96  # of the tallest column
_FILLED = 0.8  # of the room of a column
_TICKS = 6  # at most, so that they fit on a phone
_YEAR = 4  # letters


@dataclass(frozen=True, slots=True)
class Column:
    """A bar as drawn: `x` and `width` in per cent, `y` and `height` in pixels; `tick` is the year written below."""

    bar: Bar
    x: float
    width: float
    y: float
    height: float
    tick: str | None


def columns(timeline: Timeline) -> tuple[Column, ...]:
    """The bars of a timeline as they are drawn; a bar of nothing is a line on the ground."""
    bars = timeline.bars
    room = 100 / max(len(bars), 1)
    most = max((bar.number for bar in bars), default=1)
    ticks = _ticks(timeline)
    drawn = []
    for place, bar in enumerate(bars):
        height = max(round(bar.number / most * HEIGHT, 1), 1)
        width = round(room * _FILLED, 3)
        drawn.append(Column(bar, round(place * room, 3), width, HEIGHT - height, height, ticks.get(place)))
    return tuple(drawn)


def _ticks(timeline: Timeline) -> dict[int, str]:
    """Years by the place of the bar that each is written under."""
    starts = [
        (place, bar.at[:_YEAR])
        for place, bar in enumerate(timeline.bars)
        if timeline.unit is Unit.YEAR or place == 0 or bar.at.endswith(("-Q1", "-01"))
    ]
    step = -(-len(starts) // _TICKS)
    return dict(starts[:: max(step, 1)])
