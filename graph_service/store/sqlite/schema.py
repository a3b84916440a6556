"""The tables of the embedded store.

Audiences are numbers in column `a` (0 internal, 1 public); a saying is for one of them alone or for both (2), and
`told` lists what a document says to whom. Things are numbers but where an id orders them. `day` of a saying is `~`
and of a link is empty where there is none, so that it sorts last. `key` of a claim is its value, or stands for a
`long` one.
"""

INTERNAL, PUBLIC, BOTH = 0, 1, 2

APPLICATION = 0x5AB7E12
VERSION = 4

LEDGER = """
CREATE TABLE thing(num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
CREATE TABLE document(
  num INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE, title TEXT NOT NULL, shown_title TEXT,
  media_type TEXT NOT NULL, day TEXT, pages TEXT NOT NULL, released INTEGER NOT NULL,
  text TEXT NOT NULL, digest TEXT NOT NULL, shown_text TEXT, shown_digest TEXT, names TEXT NOT NULL,
  released_by TEXT, reader TEXT NOT NULL);
CREATE TABLE address(
  address TEXT PRIMARY KEY, document INTEGER NOT NULL, source TEXT NOT NULL, root TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX address_document ON address(document, address);
CREATE INDEX address_source ON address(source, root);
CREATE TABLE claim(
  id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, property TEXT NOT NULL, key TEXT NOT NULL, long TEXT,
  value TEXT AS (COALESCE(long, key)), UNIQUE(subject, property, key));
CREATE INDEX claim_same ON claim(subject) WHERE property = 'same_as';
CREATE TABLE saying(
  claim INTEGER NOT NULL, a INTEGER NOT NULL, confidence REAL NOT NULL, day TEXT NOT NULL, document INTEGER NOT NULL,
  spans TEXT NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY(claim, a, confidence DESC, day, document, spans, rule)) WITHOUT ROWID;
CREATE TABLE told(
  document INTEGER NOT NULL, a INTEGER NOT NULL, confidence REAL NOT NULL, claims TEXT NOT NULL,
  PRIMARY KEY(document, a, confidence)) WITHOUT ROWID;
CREATE TABLE vouched(
  person TEXT NOT NULL, released INTEGER NOT NULL, document INTEGER NOT NULL,
  PRIMARY KEY(person, released, document)) WITHOUT ROWID;
CREATE INDEX vouched_document ON vouched(document);
CREATE TABLE named(person TEXT NOT NULL, document INTEGER NOT NULL, PRIMARY KEY(person, document)) WITHOUT ROWID;
CREATE INDEX named_document ON named(document);
CREATE TABLE change(
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, id TEXT NOT NULL, what TEXT NOT NULL,
  hidden INTEGER NOT NULL);
CREATE INDEX change_lost ON change(id, sequence) WHERE hidden = 1 OR what = 'gone';
"""

GRAPH = """
CREATE TABLE same(a INTEGER NOT NULL, num INTEGER NOT NULL, canon INTEGER NOT NULL, PRIMARY KEY(a, num)) WITHOUT ROWID;
CREATE INDEX same_canon ON same(a, canon);
CREATE TABLE node(
  a INTEGER NOT NULL, num INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, day TEXT NOT NULL,
  sort TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(a, num)) WITHOUT ROWID;
CREATE INDEX node_day ON node(a, type, day DESC, id);
CREATE TABLE value(
  a INTEGER NOT NULL, num INTEGER NOT NULL, p TEXT NOT NULL, v TEXT NOT NULL, PRIMARY KEY(a, num, p, v)) WITHOUT ROWID;
CREATE TABLE edge(
  a INTEGER NOT NULL, near INTEGER NOT NULL, live INTEGER NOT NULL, p TEXT NOT NULL, outward INTEGER NOT NULL,
  day TEXT NOT NULL, far INTEGER NOT NULL, PRIMARY KEY(a, near, live, p, outward DESC, day DESC, far)) WITHOUT ROWID;
CREATE TABLE degree(
  a INTEGER NOT NULL, near INTEGER NOT NULL, p TEXT NOT NULL, outward INTEGER NOT NULL, type TEXT NOT NULL,
  number INTEGER NOT NULL, PRIMARY KEY(a, near, p, outward, type)) WITHOUT ROWID;
CREATE TABLE label(
  a INTEGER NOT NULL, folded TEXT NOT NULL, num INTEGER NOT NULL, PRIMARY KEY(folded, num, a)) WITHOUT ROWID;
CREATE INDEX label_num ON label(num, a);
CREATE VIRTUAL TABLE names_0 USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE names_1 USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE texts_0 USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE texts_1 USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
"""

SCRATCH = """
CREATE TEMP TABLE IF NOT EXISTS pair(canon INTEGER, num INTEGER, p TEXT);
CREATE TEMP TABLE IF NOT EXISTS claimed(canon INTEGER, num INTEGER, p TEXT, key TEXT, value TEXT);
CREATE TEMP TABLE IF NOT EXISTS sought(subject INTEGER, property TEXT, key TEXT, long TEXT);
CREATE TEMP TABLE IF NOT EXISTS asked(num INTEGER PRIMARY KEY);
"""
