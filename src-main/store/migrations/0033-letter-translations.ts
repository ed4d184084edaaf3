import type { Migration } from '../migrate.ts'

/** A letter may be written in two languages: the second is kept with its draft, and frozen with its paper. */
export const letterTranslations: Migration = {
  name: '0033-letter-translations',
  up: (db) => db.exec(sql),
}

const sql = `
  -- JSON: the language, whether it stands beside the first or after it, and its texts. Null for a letter in one language.
  ALTER TABLE referral ADD COLUMN translation TEXT CHECK (translation IS NULL OR json_valid(translation));
`
