import type { Migration } from '../migrate.ts'

/** Two files of one person made one, with all it takes to part them again. */
export const merges: Migration = {
  name: '0023-merges',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE merge (
    id           TEXT    NOT NULL PRIMARY KEY,
    -- The file that stays; and the one that went into it, of which there is no row in person until it comes back.
    person_id    TEXT    NOT NULL,
    other_id     TEXT    NOT NULL,
    other_number TEXT    NOT NULL,
    -- What each said of who somebody is, and what the two said together.
    kept         TEXT    NOT NULL CHECK (json_valid(kept)),
    other        TEXT    NOT NULL CHECK (json_valid(other)),
    together     TEXT    NOT NULL CHECK (json_valid(together)),
    merged_at    TEXT    NOT NULL,
    merged_by    TEXT    NOT NULL REFERENCES staff (id)
  ) STRICT;
  CREATE UNIQUE INDEX merge_other ON merge (other_id);
  CREATE INDEX merge_person ON merge (person_id);
  CREATE INDEX merge_number ON merge (other_number);

  -- Which file every record had been in; what is not here was recorded since.
  CREATE TABLE merge_record (
    merge_id  TEXT NOT NULL REFERENCES merge (id) ON DELETE CASCADE,
    record_id TEXT NOT NULL,
    side      TEXT NOT NULL CHECK (side IN ('kept', 'other')),
    PRIMARY KEY (merge_id, record_id)
  ) STRICT, WITHOUT ROWID;
`
