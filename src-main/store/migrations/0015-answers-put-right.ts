import type { Migration } from '../migrate.ts'

/** What a returned slip says of the need, and which answer put another one right. */
export const answersPutRight: Migration = {
  name: '0015-answers-put-right',
  up: (db) => db.exec(sql),
}

const sql = `
  -- The provider's word; how the need ended is written on the need, by the caseworker.
  ALTER TABLE referral ADD COLUMN need_said TEXT CHECK (need_said IN ('met', 'partly', 'unmet'));
  -- The answer written down wrongly, in whose place this one stands.
  ALTER TABLE referral_event ADD COLUMN corrects TEXT REFERENCES referral_event (id);
`
