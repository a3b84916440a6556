"""What was decided: by whom it is to be done and when, votes, and who dissented."""
