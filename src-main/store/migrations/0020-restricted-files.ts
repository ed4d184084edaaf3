import type { Migration } from '../migrate.ts'

/** Files that only their team may know of: a protected witness, a colleague's relative. Not the rest of processing. */
export const restrictedFiles: Migration = {
  name: '0020-restricted-files',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE restricted_file (
    id         TEXT    NOT NULL PRIMARY KEY,
    person_id  TEXT    NOT NULL REFERENCES person (id),
    reason     TEXT    NOT NULL CHECK (reason <> ''),
    set_at     TEXT    NOT NULL,
    set_by     TEXT    NOT NULL REFERENCES staff (id),
    lifted_at  TEXT,
    lifted_by  TEXT    REFERENCES staff (id),
    lifted_why TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX restricted_file_now ON restricted_file (person_id) WHERE lifted_at IS NULL;
`
