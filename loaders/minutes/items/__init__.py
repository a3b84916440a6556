"""The items: their numbers and headings, and the parts of their text."""
