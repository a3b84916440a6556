"""The questions: one module each, functions over what one audience may read."""
