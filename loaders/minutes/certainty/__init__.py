"""How sure a record's facts are: what was measured of rules and of circumstances, on minutes that no rule had seen."""
