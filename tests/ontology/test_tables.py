from ontology.tables import DATA, rows


def test_a_table_is_read_by_the_names_of_its_columns() -> None:
    (stockholm,) = [row for row in rows("municipalities") if row["code"] == "0180"]
    assert stockholm["name"] == "Stockholms stad"


def test_every_table_has_rows_of_one_length() -> None:
    for file in DATA.glob("*.csv"):
        found = rows(file.stem)
        assert found, file.name
        assert not [row for row in found if None in row or None in row.values()], file.name
