"""A document's lines made whole and sorted: damage mended, furniture set apart, head, attendance, items and closing."""
