import type { Migration } from '../migrate.ts'

/** Files opened in an emergency by who may not read them: for an hour, with a reason that the managers are shown. */
export const emergencyAccess: Migration = {
  name: '0018-emergency-access',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE emergency_access (
    id         TEXT    NOT NULL PRIMARY KEY,
    person_id  TEXT    NOT NULL REFERENCES person (id),
    staff_id   TEXT    NOT NULL REFERENCES staff (id),
    reason     TEXT    NOT NULL CHECK (reason <> ''),
    opened_at  TEXT    NOT NULL,
    -- The newest line of the log then: a clock set back after it closes the file.
    opened_seq INTEGER NOT NULL CHECK (opened_seq > 0),
    closes_at  TEXT    NOT NULL CHECK (closes_at > opened_at),
    closed_at  TEXT,
    version    INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX emergency_access_staff ON emergency_access (staff_id, closes_at);

  -- Each manager reads of each opening once.
  CREATE TABLE emergency_access_read (
    access_id TEXT NOT NULL REFERENCES emergency_access (id),
    staff_id  TEXT NOT NULL REFERENCES staff (id),
    read_at   TEXT NOT NULL,
    PRIMARY KEY (access_id, staff_id)
  ) STRICT, WITHOUT ROWID;
`
