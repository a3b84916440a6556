"""Lines joined to one."""

import pytest

from loaders.minutes.lines.joining import join


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Upphandling av", "trygghetslarm"], "Upphandling av trygghetslarm"),
        (["ny medlem-", "savgift"], "ny medlemsavgift"),
        (["E-", "hälsomyndigheten"], "E-hälsomyndigheten"),
        (["på EU-", "nivå"], "på EU-nivå"),
        (["säkerhet-", "och beredskap"], "säkerhet- och beredskap"),
        (["daterat 2024-", "11-29."], "daterat 2024-11-29."),
        (["", "  två   blanka ", ""], "två blanka"),
        (["mjukt\u00ad", "streck"], "mjuktstreck"),
    ],
)
def test_a_hyphen_goes_where_it_broke_a_word(lines: list[str], whole: str) -> None:
    assert join(lines) == whole
