"""What is known and what is not: meetings, gaps, lines not understood, contradictions, confidence."""
