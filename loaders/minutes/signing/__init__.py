"""Who signed, and how."""
