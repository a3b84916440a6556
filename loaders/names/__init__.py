"""Who and what is named: the gazetteer, people, organisations, topics."""
