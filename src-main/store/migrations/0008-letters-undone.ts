import type { Migration } from '../migrate.ts'

/** What an act changed on a letter, as it was, so that it can be taken back exactly; the client's phone it gives. */
export const lettersUndone: Migration = {
  name: '0008-letters-undone',
  up: (db) => db.exec(sql),
}

const sql = `
  -- JSON; NULL where the act is a fact that nobody takes back (a letter that went out).
  ALTER TABLE referral_event ADD COLUMN before TEXT CHECK (before IS NULL OR json_valid(before));
  -- The event that this one takes back.
  ALTER TABLE referral_event ADD COLUMN undoes TEXT REFERENCES referral_event (id);
  -- The one phone that the letter gives; NULL for every one that is safe.
  ALTER TABLE referral ADD COLUMN client_phone TEXT;
`
