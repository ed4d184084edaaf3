import type { Migration } from '../migrate.ts'

/** An answer that takes longer: when the person was told, and why. */
export const answersExtended: Migration = {
  name: '0025-answers-extended',
  up: (db) => db.exec(sql),
}

const sql = `
  ALTER TABLE erasure_request ADD COLUMN extended_on TEXT;
  ALTER TABLE erasure_request ADD COLUMN extended_why TEXT NOT NULL DEFAULT '';
`
