import type { Migration } from '../migrate.ts'

/** Whether somebody reads the language they speak with us: who does not is told, and their paper is set in large print. */
export const literacy: Migration = {
  name: '0029-literacy',
  up: (db) => db.exec(sql),
}

const sql = `
  -- Not known until somebody asks.
  ALTER TABLE person ADD COLUMN literacy TEXT CHECK (literacy IN ('yes', 'little', 'no'));
`
