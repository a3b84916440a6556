"""The questions at the command line, and how answers look there."""
