import type { Migration } from '../migrate.ts'

/** A receipt of a complaint is given to somebody, and so frozen: the list of kinds stands in the table itself. */
export const complaintReceipts: Migration = {
  name: '0037-complaint-receipts',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE paper_with_complaints (
    id              TEXT    NOT NULL PRIMARY KEY,
    kind            TEXT    NOT NULL CHECK (kind IN (
                      'referral-letter', 'client-slip', 'support-plan', 'monthly-return',
                      'appointment-card', 'consent', 'consent-withdrawal', 'urgent-services', 'aid-receipt',
                      'plan-russia', 'plan-slovakia', 'plan-iran', 'waiting-list', 'closing-letter',
                      'complaint-receipt')),
    person_id       TEXT    REFERENCES person (id),
    referral_id     TEXT    REFERENCES referral (id),
    plan_id         TEXT,
    return_id       TEXT,
    language        TEXT    NOT NULL CHECK (language IN ('fa', 'ru', 'sk', 'en')),
    outgoing_number TEXT    NOT NULL,
    edition         INTEGER NOT NULL CHECK (edition > 0),
    pages           INTEGER NOT NULL CHECK (pages > 0),
    pdf             BLOB    NOT NULL,
    sha256          TEXT    NOT NULL CHECK (length(sha256) = 64),
    issued_at       TEXT    NOT NULL,
    issued_by       TEXT    NOT NULL REFERENCES staff (id),
    withdrawn_at    TEXT,
    withdrawn_why   TEXT    NOT NULL,
    version         INTEGER NOT NULL CHECK (version > 0),
    source_id       TEXT,
    said            TEXT    CHECK (said IS NULL OR json_valid(said))
  ) STRICT;
  INSERT INTO paper_with_complaints SELECT * FROM paper;
  DROP TABLE paper;
  ALTER TABLE paper_with_complaints RENAME TO paper;

  -- They went with the old table.
  CREATE INDEX paper_referral ON paper (referral_id);
  CREATE INDEX paper_person ON paper (person_id);
  CREATE UNIQUE INDEX paper_return ON paper (return_id, language) WHERE return_id IS NOT NULL;
  CREATE TRIGGER paper_is_frozen
  BEFORE UPDATE OF pdf, sha256, kind, language, edition, outgoing_number, source_id, said ON paper
  BEGIN SELECT raise(ABORT, 'an issued paper is frozen'); END;
  CREATE TRIGGER paper_rests_insert BEFORE INSERT ON paper
  WHEN EXISTS
    (SELECT 1 FROM processing_restriction WHERE person_id = NEW.person_id AND lifted_at IS NULL)
  BEGIN SELECT raise(ABORT, 'processing-restricted'); END;
`
