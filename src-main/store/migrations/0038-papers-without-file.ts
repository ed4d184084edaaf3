import type { Migration } from '../migrate.ts'

/**
 * Attendance sheets, and receipts of complaints of who has no file, are frozen as well: the list of kinds stands in the table
 * itself. Nobody's file takes them along when it goes, so they have a clock of their own.
 */
export const papersWithoutFile: Migration = {
  name: '0038-papers-without-file',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE paper_with_attendance (
    id              TEXT    NOT NULL PRIMARY KEY,
    kind            TEXT    NOT NULL CHECK (kind IN (
                      'referral-letter', 'client-slip', 'support-plan', 'monthly-return',
                      'appointment-card', 'consent', 'consent-withdrawal', 'urgent-services', 'aid-receipt',
                      'plan-russia', 'plan-slovakia', 'plan-iran', 'waiting-list', 'closing-letter',
                      'complaint-receipt', 'attendance')),
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
  INSERT INTO paper_with_attendance SELECT * FROM paper;
  DROP TABLE paper;
  ALTER TABLE paper_with_attendance RENAME TO paper;

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
  -- Of nobody's file, and of no return: few among many.
  CREATE INDEX paper_without_file ON paper (kind, source_id) WHERE person_id IS NULL;

  ALTER TABLE retention ADD COLUMN papers_months INTEGER NOT NULL DEFAULT 36
    CHECK (papers_months BETWEEN 1 AND 600);
  ALTER TABLE retention ADD COLUMN papers_ground TEXT NOT NULL DEFAULT '';

  CREATE TABLE retention_hold_of_papers (
    id        TEXT    NOT NULL PRIMARY KEY,
    kind      TEXT    NOT NULL CHECK (kind IN ('file', 'notes', 'letters', 'papers', 'remarks', 'drafts')),
    -- Nobody: of all together.
    person_id TEXT    REFERENCES person (id),
    reason    TEXT    NOT NULL CHECK (reason <> ''),
    until     TEXT    NOT NULL,
    kept_at   TEXT    NOT NULL,
    kept_by   TEXT    NOT NULL REFERENCES staff (id),
    version   INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  INSERT INTO retention_hold_of_papers SELECT * FROM retention_hold;
  DROP TABLE retention_hold;
  ALTER TABLE retention_hold_of_papers RENAME TO retention_hold;
  CREATE INDEX retention_hold_person ON retention_hold (person_id);
`
