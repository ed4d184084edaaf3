import type { Migration } from '../migrate.ts'

/** What a form was filled from and what it said, so that the next edition can tell what changed. */
export const formEditions: Migration = {
  name: '0034-form-editions',
  up: (db) => db.exec(sql),
}

const sql = `
  ALTER TABLE paper ADD COLUMN source_id TEXT;
  ALTER TABLE paper ADD COLUMN said TEXT CHECK (said IS NULL OR json_valid(said));

  DROP TRIGGER paper_is_frozen;
  CREATE TRIGGER paper_is_frozen
  BEFORE UPDATE OF pdf, sha256, kind, language, edition, outgoing_number, source_id, said ON paper
  BEGIN SELECT raise(ABORT, 'an issued paper is frozen'); END;
`
