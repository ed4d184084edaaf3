import type { Migration } from '../migrate.ts'

/** Who asked, and how; when a restriction is looked at again; by what law or rule a period is as long as it is. */
export const privacyAskers: Migration = {
  name: '0021-privacy-askers',
  up: (db) => db.exec(sql),
}

const sql = `
  ALTER TABLE erasure_request ADD COLUMN manner TEXT NOT NULL DEFAULT 'spoken'
    CHECK (manner IN ('spoken', 'letter', 'email', 'phone'));

  -- A centre that doubts a record itself restricts it unasked.
  ALTER TABLE processing_restriction ADD COLUMN asker TEXT NOT NULL DEFAULT 'centre'
    CHECK (asker IN ('person', 'guardian', 'representative', 'centre'));
  ALTER TABLE processing_restriction ADD COLUMN asker_name TEXT NOT NULL DEFAULT '';
  ALTER TABLE processing_restriction ADD COLUMN review_on TEXT;

  ALTER TABLE retention ADD COLUMN file_ground TEXT NOT NULL DEFAULT '';
  ALTER TABLE retention ADD COLUMN notes_ground TEXT NOT NULL DEFAULT '';
  ALTER TABLE retention ADD COLUMN letters_ground TEXT NOT NULL DEFAULT '';
  ALTER TABLE retention ADD COLUMN remarks_ground TEXT NOT NULL DEFAULT '';
  ALTER TABLE retention ADD COLUMN drafts_ground TEXT NOT NULL DEFAULT '';
`
