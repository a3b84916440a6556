from graph_service.store.components import least_of_components


def test_the_least_id_stands_for_all_that_pairs_join() -> None:
    pairs = [("d", "c"), ("b", "c"), ("x", "y")]
    assert least_of_components(pairs) == {"b": "b", "c": "b", "d": "b", "x": "x", "y": "x"}


def test_no_pairs_join_nothing() -> None:
    assert least_of_components([]) == {}
