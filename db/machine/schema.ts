/** The tables of a file of machine-coded events; db/machine/format.ts says what the columns hold. */
export const MACHINE_SCHEMA = `
CREATE TABLE machine_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
-- One row for each file read. Rows of a file are accepted or rejected; days are of the accepted ones.
CREATE TABLE machine_file (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL, format TEXT NOT NULL,
  rows INTEGER NOT NULL, accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, first_day INTEGER, last_day INTEGER
) STRICT;
-- The first 1,000 rows of a file that cannot be read; machine_reject_count has all that was not taken, by reason.
CREATE TABLE machine_reject (
  file INTEGER NOT NULL REFERENCES machine_file(id), line INTEGER NOT NULL, column_name TEXT, reason TEXT NOT NULL, detail TEXT
) STRICT;
CREATE TABLE machine_reject_count (
  file INTEGER NOT NULL REFERENCES machine_file(id), reason TEXT NOT NULL, rows INTEGER NOT NULL, PRIMARY KEY (file, reason)
) STRICT;
CREATE TABLE machine_word (name TEXT NOT NULL, code INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (name, code)) STRICT;
CREATE TABLE machine_chunk (chunk INTEGER PRIMARY KEY, month INTEGER NOT NULL UNIQUE, rows INTEGER NOT NULL, first_day INTEGER NOT NULL) STRICT;
CREATE TABLE machine_column (
  chunk INTEGER NOT NULL REFERENCES machine_chunk(chunk), name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (chunk, name)
) STRICT;
`;
