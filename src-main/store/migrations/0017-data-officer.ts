import type { Migration } from '../migrate.ts'

/** A fourth role: who oversees how personal data are used, and writes none. */
export const dataOfficer: Migration = {
  name: '0017-data-officer',
  up: (db) => db.exec(sql),
}

// A CHECK cannot be changed in place, and a table that others refer to cannot be made anew within the transaction.
const sql = `
  ALTER TABLE staff ADD COLUMN wider_role TEXT NOT NULL DEFAULT 'receptionist'
    CHECK (wider_role IN ('receptionist', 'caseworker', 'manager', 'data-officer'));
  UPDATE staff SET wider_role = role;
  ALTER TABLE staff DROP COLUMN role;
  ALTER TABLE staff RENAME COLUMN wider_role TO role;
`
