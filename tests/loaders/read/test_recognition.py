"""Scans: pages that are pictures of text. They are drawn here; people and bodies are invented."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from loaders.read import UnreadableError, read, recognition
from loaders.read.pdf import listed
from loaders.text import Text

INSTALL = (
    "to have it recognised, install the extra `ocr` (pip install 'samverkansgraf[ocr]')"
    " and the packages tesseract-ocr and tesseract-ocr-swe"
)
ROWS = (("Ada Påhitt (S)", "Vallentuna kommun"), ("Östen Åkerlöv (M)", "Österåkers kommun"))
DECISION = "Gränsrådet beslutade att godkänna förslaget till avtal mellan kommunerna"
recognising = pytest.mark.skipif(
    not recognition.is_ready(), reason="nothing recognises text here: the extra `ocr`, tesseract-ocr, tesseract-ocr-swe"
)


@pytest.fixture
def unaided(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing recognises text."""
    monkeypatch.setenv("PATH", "")


def drawn(*pages: Callable[[Canvas], object]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for draw in pages:
        canvas.setFont("Helvetica", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def minutes(canvas: Canvas) -> None:
    canvas.drawString(70, 780, "Sammanträdesprotokoll")
    canvas.drawString(70, 748, "Närvarande")
    for number, (name, organisation) in enumerate(ROWS):
        canvas.drawString(70, 730 - 16 * number, name)
        canvas.drawString(300, 730 - 16 * number, organisation)
    canvas.drawString(70, 690, DECISION)
    for number in range(25):
        canvas.drawString(
            70, 660 - 16 * number, f"Punkt {number} handlar om hur kommunerna i bygden ska dela på kostnaden."
        )


def picture(turn: float = 0) -> Image.Image:
    """The minutes as a scanner sees them, turned by some degrees."""
    document = pypdfium2.PdfDocument(drawn(minutes))
    shown = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    document.close()
    return shown.rotate(turn, expand=turn % 90 == 0, fillcolor=255, resample=Image.Resampling.BICUBIC)  # type: ignore[no-any-return]


def scanned(turn: float = 0) -> Callable[[Canvas], object]:
    size = (A4[1], A4[0]) if turn in (90, 270) else A4

    def draw(canvas: Canvas) -> None:
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(picture(turn)), 0, 0, *size)

    return draw


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def is_read(text: Text) -> bool:
    rows = [line.text for line in text.lines]
    beside = [row for row in rows if any(name in row for name, _ in ROWS)]
    return (
        DECISION in rows
        and len(beside) == len(ROWS)
        and all(
            row.startswith(name) and row.endswith(f"   {org}") for row, (name, org) in zip(beside, ROWS, strict=True)
        )
    )


@pytest.mark.usefixtures("unaided")
def test_a_scan_without_text_names_what_recognises_it() -> None:
    with pytest.raises(UnreadableError) as error:
        read(drawn(scanned()), "a.pdf")
    assert str(error.value) == f"the PDF is a scan without text; {INSTALL}"


@pytest.mark.usefixtures("unaided")
def test_a_picture_names_what_recognises_it() -> None:
    for kind in ("PNG", "JPEG", "TIFF"):
        with pytest.raises(UnreadableError) as error:
            read(saved(Image.new("L", (50, 50)), kind), "a.pdf")
        assert str(error.value) == f"the file is a picture of a page; {INSTALL}"


@pytest.mark.usefixtures("unaided")
def test_pages_that_are_scans_among_others_are_told_and_the_others_read() -> None:
    text = read(drawn(minutes, scanned(), scanned(), minutes, scanned()), "a.pdf")
    assert text.problems == (f"the text of pages 2–3, 5 can only be seen and was not read; {INSTALL}",)
    assert {line.page for line in text.lines if line.text == DECISION} == {1, 4}


@pytest.mark.usefixtures("unaided")
def test_a_page_with_text_and_pictures_is_no_scan() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(picture()), 0, 0, *A4)
        minutes(canvas)

    def logo(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "Bilaga 2")
        canvas.drawImage(ImageReader(picture()), 0, 0, 80, 110)

    assert read(drawn(draw, logo), "a.pdf").problems == ()


@pytest.mark.usefixtures("unaided")
def test_a_page_whose_letters_are_drawn_is_a_scan() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(300):
            canvas.line(number, 100, number + 1, 120)

    with pytest.raises(UnreadableError, match="the PDF is a scan without text"):
        read(drawn(draw), "a.pdf")


def test_page_numbers_arelisted_as_ranges() -> None:
    assert listed([0, 2, 3, 4, 8]) == "pages 1, 3–5, 9"
    assert listed([4]) == "page 5"


def test_a_recogniser_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_command: object, folder: Path, *_: object) -> int:
        (folder / "output").write_text("first line\nno such language\n")
        return 3

    monkeypatch.setattr(recognition, "run", fail)
    with pytest.raises(UnreadableError) as error:
        list(recognition.recognised([Image.new("L", (50, 50))]))
    assert str(error.value) == "the scan could not be recognised: no such language"


@recognising
def test_a_scan_is_read_with_its_columns() -> None:
    text = read(drawn(scanned()), "a.pdf")
    assert is_read(text)
    assert text.problems == ("the text of page 1 was recognised from pictures; look it over before you rely on it",)


@recognising
@pytest.mark.parametrize("turn", [0.8, 270])
def test_a_scan_that_lies_askew_or_on_its_side_is_read(turn: float) -> None:
    assert is_read(read(drawn(scanned(turn)), "a.pdf"))


@recognising
def test_scanned_pages_are_read_in_their_places() -> None:
    text = read(drawn(minutes, scanned(), lambda canvas: canvas.drawString(70, 700, "Bilaga 2")), "a.pdf")
    assert [line.page for line in text.lines if line.text == DECISION] == [1, 2]
    assert [line.page for line in text.lines if line.text == "Bilaga 2"] == [3]


@recognising
@pytest.mark.parametrize(
    ("kind", "options"),
    [("PNG", {"dpi": (200, 200)}), ("PNG", {}), ("JPEG", {"dpi": (72, 72)}), ("TIFF", {"compression": "group4"})],
)
def test_a_picture_is_read_with_its_columns(kind: str, options: dict[str, object]) -> None:
    image = picture()
    assert is_read(read(saved(image.convert("1") if kind == "TIFF" else image, kind, **options), "a.png"))


@recognising
def test_pictures_in_one_file_are_pages_and_what_is_transparent_is_white() -> None:
    clear = Image.new("RGBA", picture().size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=picture().point(lambda grey: 255 - grey))
    assert is_read(read(saved(clear, "PNG"), "a.png"))
    text = read(saved(picture(), "TIFF", save_all=True, append_images=[picture()]), "a.tif")
    assert [line.page for line in text.lines if line.text == DECISION] == [1, 2]


@recognising
def test_a_picture_that_shows_no_text_or_is_damaged_says_so() -> None:
    blank = Image.new("L", (800, 600), 255)
    ImageDraw.Draw(blank).ellipse((100, 100, 400, 400), fill=90)
    with pytest.raises(UnreadableError, match="the document has no text"):
        read(saved(blank, "PNG"), "a.png")
    for cut in (20, 3_000):
        with pytest.raises(UnreadableError, match="the picture is damaged or too large"):
            read(saved(picture(), "PNG")[:cut], "a.png")
