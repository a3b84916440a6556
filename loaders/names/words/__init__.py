"""Texts as words: tokens, phrases, spellings."""
