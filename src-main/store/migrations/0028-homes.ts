import type { Migration } from '../migrate.ts'

/** Who lived where and when: several homes of one person, and what a household leaves behind when it moves. */
export const homes: Migration = {
  name: '0028-homes',
  up: (db) => db.exec(sql),
}

const sql = `
  -- The usual home of today, which a return counts, stays on the person alone.
  ALTER TABLE person ADD COLUMN household_since TEXT;

  CREATE TABLE residence (
    id           TEXT    NOT NULL PRIMARY KEY,
    person_id    TEXT    NOT NULL REFERENCES person (id),
    household_id TEXT    NOT NULL REFERENCES household (id),
    role         TEXT    NOT NULL CHECK (role IN ('head', 'partner', 'child', 'parent', 'sibling', 'other')),
    -- A usual home that was left; else one that is, or was, lived in besides the usual one.
    usual        INTEGER NOT NULL CHECK (usual IN (0, 1)),
    since        TEXT,
    until        TEXT,
    CHECK (usual = 0 OR until IS NOT NULL),
    CHECK (since IS NULL OR until IS NULL OR since <= until)
  ) STRICT;
  CREATE INDEX residence_person ON residence (person_id);
  CREATE INDEX residence_household ON residence (household_id);
  CREATE TRIGGER residence_rests_insert BEFORE INSERT ON residence
  WHEN EXISTS (SELECT 1 FROM processing_restriction WHERE person_id = NEW.person_id AND lifted_at IS NULL)
  BEGIN SELECT raise(ABORT, 'processing-restricted'); END;
  CREATE TRIGGER residence_rests_update BEFORE UPDATE ON residence
  WHEN EXISTS (SELECT 1 FROM processing_restriction WHERE person_id = NEW.person_id AND lifted_at IS NULL)
  BEGIN SELECT raise(ABORT, 'processing-restricted'); END;

  -- Where a household lived before it moved.
  ALTER TABLE household ADD COLUMN address_since TEXT;
  CREATE TABLE household_address (
    id           TEXT NOT NULL PRIMARY KEY,
    household_id TEXT NOT NULL REFERENCES household (id),
    address      TEXT NOT NULL,
    zone_id      TEXT REFERENCES zone (id),
    since        TEXT,
    until        TEXT NOT NULL
  ) STRICT;
  CREATE INDEX household_address_household ON household_address (household_id);
`
