import type { Migration } from '../migrate.ts'

/** What a home is near, where streets have no numbers: "opposite the mosque". */
export const landmarks: Migration = {
  name: '0032-landmarks',
  up: (db) => db.exec(sql),
}

const sql = `
  ALTER TABLE person ADD COLUMN landmark TEXT NOT NULL DEFAULT '';
  ALTER TABLE household ADD COLUMN landmark TEXT NOT NULL DEFAULT '';
  ALTER TABLE household_address ADD COLUMN landmark TEXT NOT NULL DEFAULT '';

  -- It keeps what it said before: the list of fields stands in the table itself.
  CREATE TABLE former_value (
    id           TEXT NOT NULL PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    field        TEXT NOT NULL CHECK (field IN
      ('names', 'sex', 'birth', 'language', 'contacts', 'address', 'landmark', 'zoneId', 'guardian', 'targets')),
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
