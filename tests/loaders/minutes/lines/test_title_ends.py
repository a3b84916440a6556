"""Where a heading ends on a line that goes on with text. People are invented."""

import pytest

from loaders.minutes.lines.title_ends import title_end


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Mötets öppnande", "Ordföranden hälsade alla välkomna."),
        ("Insatsen Klivet vidare", "Anna Ek presenterade resultatet."),
        ("Taxa för vatten", "Nämnden godkänner taxan."),
        ("Avtal med Lovisa stad", "Anna Ek anmälde jäv."),
        ("HYRESAVTAL MED LOVISA STAD", "Förslaget bifogas."),
        ("Buss mellan Boda och Vik", "Direktionen beslutar att avvakta."),
        ("Nästa möte", "2021-05-25 kl. 10:00 via Zoom"),
    ],
)
def test_the_text_begins_at_the_capital_of_its_sentence(title: str, text: str) -> None:
    line = f"{title} {text}"

    assert line[: title_end(line, 0, len(line))].strip() == title


def test_a_case_without_label_ends_a_heading() -> None:
    line = "Avtal om kulturskola KFN 2022/55 Anna Ek föredrar ärendet."

    assert line[: title_end(line, 0, len(line))].strip() == "Avtal om kulturskola"
