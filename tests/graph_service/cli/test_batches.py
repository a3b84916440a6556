from graph_service.cli.batches import DOCUMENTS, STATEMENTS, batches


def test_small_documents_make_batches_of_as_many_as_a_transaction_takes_in_their_order() -> None:
    made = list(batches(range(2 * DOCUMENTS + 1), lambda _: 1))
    assert [len(batch) for batch in made] == [DOCUMENTS, DOCUMENTS, 1]
    assert [one for batch in made for one in batch] == list(range(2 * DOCUMENTS + 1))


def test_a_batch_ends_with_the_document_that_fills_it_with_statements() -> None:
    numbers = [STATEMENTS - 1, 1, 3 * STATEMENTS, 5]
    assert list(batches(numbers, lambda number: number)) == [[STATEMENTS - 1, 1], [3 * STATEMENTS], [5]]


def test_nothing_makes_no_batch() -> None:
    assert not list(batches([], lambda _: 1))
