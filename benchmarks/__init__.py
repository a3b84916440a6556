"""What is measured, on generated corpora of any size; never a timed test."""
