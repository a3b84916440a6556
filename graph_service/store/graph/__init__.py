"""The drawn graph as arrays: what questions that go through many things at once are asked of."""
