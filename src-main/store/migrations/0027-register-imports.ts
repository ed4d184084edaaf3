import type { Migration } from '../migrate.ts'

/** Old registers that were brought in: which files each of them opened, so that it can be taken back whole. */
export const registerImports: Migration = {
  name: '0027-register-imports',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE register_import (
    id            TEXT    NOT NULL PRIMARY KEY,
    file_name     TEXT    NOT NULL,
    people        INTEGER NOT NULL CHECK (people > 0),
    -- Rows that were not taken: somebody was known already, or they could not be.
    skipped       INTEGER NOT NULL CHECK (skipped >= 0),
    refused       INTEGER NOT NULL CHECK (refused >= 0),
    imported_at   TEXT    NOT NULL,
    imported_by   TEXT    NOT NULL REFERENCES staff (id),
    taken_back_at TEXT,
    taken_back_by TEXT    REFERENCES staff (id),
    version       INTEGER NOT NULL CHECK (version > 0),
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL))
  ) STRICT;

  -- No reference to person: the file may have gone into another one, and comes back with the same id.
  CREATE TABLE register_import_person (
    person_id  TEXT    NOT NULL PRIMARY KEY,
    import_id  TEXT    NOT NULL REFERENCES register_import (id),
    -- Where it stood in the old register, and under which number there; the number goes with the person.
    line       INTEGER NOT NULL CHECK (line > 0),
    old_number TEXT    NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX register_import_person_import ON register_import_person (import_id);
  CREATE INDEX register_import_person_number ON register_import_person (old_number COLLATE NOCASE)
    WHERE old_number <> '';
`
