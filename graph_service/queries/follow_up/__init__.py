"""What became of assignments: which are due, which came up again, which nothing more is known of."""
