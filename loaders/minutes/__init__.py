"""Text to a minutes record, in stages: functions from one frozen value to the next."""
