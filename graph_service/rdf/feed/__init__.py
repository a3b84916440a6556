"""What came, changed and went, as a Linked Data Event Stream that others keep in step by."""
