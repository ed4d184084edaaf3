import type { Migration } from '../migrate.ts'

/** Files that may be two of one person, found in quiet minutes; and those of whom somebody has said that they are not. */
export const lookAlikes: Migration = {
  name: '0026-look-alikes',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE look_alike (
    one_id   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    score    REAL NOT NULL,
    reasons  TEXT NOT NULL CHECK (json_valid(reasons)),
    found_at TEXT NOT NULL,
    -- Somebody has looked: they are two people.
    apart_at TEXT,
    apart_by TEXT REFERENCES staff (id),
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id),
    CHECK ((apart_at IS NULL) = (apart_by IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX look_alike_other ON look_alike (other_id);

  -- As which version a file was last compared with all others.
  CREATE TABLE look_alike_seen (
    person_id TEXT    NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    version   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`
