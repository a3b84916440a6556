from loaders.names.words.tokens import Gap, bare, tokens


def test_tokens_keep_their_places() -> None:
    text = "Anna (S), EU:s\n\nSKR-dialog 40:17"
    assert [text[t.start : t.end] for t in tokens(text)] == ["Anna", "(", "S", ")", ",", "EU:s", "SKR-dialog", "40:17"]


def test_a_word_that_a_hyphen_broke_is_one_token() -> None:
    assert [t.fold for t in tokens("stads-\nledningskontoret")] == ["stadsledningskontoret"]


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    assert [t.fold for t in tokens("E-\nhälsomyndigheten, vård-\noch omsorg")] == [
        "e-hälsomyndigheten",
        ",",
        "vård-",
        "och",
        "omsorg",
    ]


def test_gaps_tell_lines_from_paragraphs_and_columns() -> None:
    assert [t.gap for t in tokens("a b\nc\n\nd   e\tf")] == [
        Gap.BREAK,
        Gap.BLANK,
        Gap.LINE,
        Gap.BREAK,
        Gap.BREAK,
        Gap.BREAK,
    ]


def test_the_genitive_goes() -> None:
    assert [bare(w) for w in ("skolverkets", "eu:s", "storsthlm’s", "huddinge")] == [
        "skolverk" + "et",
        "eu",
        "storsthlm",
        "huddinge",
    ]
