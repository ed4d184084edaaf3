import type { Migration } from '../migrate.ts'

/** Every field that tells who somebody is and where they are reached keeps what it said before. */
export const formerValues: Migration = {
  name: '0024-former-values',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE former_value (
    id           TEXT NOT NULL PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    field        TEXT NOT NULL CHECK (field IN
      ('names', 'sex', 'birth', 'language', 'contacts', 'address', 'zoneId', 'guardian', 'targets')),
    former       TEXT NOT NULL CHECK (json_valid(former)),
    reason       TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    corrected_by TEXT NOT NULL REFERENCES staff (id)
  ) STRICT;
  INSERT INTO former_value SELECT id, person_id, field, former, reason, corrected_at, corrected_by FROM correction;
  DROP TABLE correction;
  ALTER TABLE former_value RENAME TO correction;
  CREATE INDEX correction_person ON correction (person_id);
`
