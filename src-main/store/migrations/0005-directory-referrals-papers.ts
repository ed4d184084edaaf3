import type { Migration } from '../migrate.ts'

/** Who else can help, letters to them, the papers as they were printed, and what came back. */
export const directoryReferralsPapers: Migration = {
  name: '0005-directory-referrals-papers',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE provider (
    id             TEXT    NOT NULL PRIMARY KEY,
    name           TEXT    NOT NULL CHECK (name <> ''),
    -- The name in the client's language, for the slip they carry ("Housing Office").
    names          TEXT    NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN
      ('municipality', 'state-office', 'health', 'school', 'legal', 'shelter', 'ngo', 'faith', 'police', 'other')),
    address        TEXT    NOT NULL,
    phone          TEXT    NOT NULL,
    email          TEXT    NOT NULL,
    contact_person TEXT    NOT NULL,
    -- How the letter greets them: the name as it stands after "Dear Ms", and whether Ms or Mr.
    contact_name   TEXT    NOT NULL,
    contact_sex    TEXT    NOT NULL CHECK (contact_sex IN ('female', 'male', 'unknown')),
    language       TEXT    NOT NULL CHECK (language IN ('fa', 'ru', 'sk', 'en')),
    checked_on     TEXT,
    retired_at     TEXT,
    version        INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;

  CREATE TABLE provider_service (
    id          TEXT    NOT NULL PRIMARY KEY,
    provider_id TEXT    NOT NULL REFERENCES provider (id),
    name        TEXT    NOT NULL CHECK (name <> ''),
    topic       TEXT    NOT NULL,
    hours       TEXT    NOT NULL,
    bring       TEXT    NOT NULL,
    free_places INTEGER CHECK (free_places >= 0),
    checked_on  TEXT,
    retired_at  TEXT,
    version     INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX provider_service_provider ON provider_service (provider_id);

  CREATE TABLE referral (
    id              TEXT    NOT NULL PRIMARY KEY,
    need_id         TEXT    NOT NULL REFERENCES need (id),
    person_id       TEXT    NOT NULL REFERENCES person (id),
    provider_id     TEXT    NOT NULL REFERENCES provider (id),
    service_id      TEXT    REFERENCES provider_service (id),
    -- The referral this one takes further after a refusal.
    after_id        TEXT    REFERENCES referral (id),
    state           TEXT    NOT NULL CHECK (state IN ('draft', 'issued', 'delivered', 'accepted',
      'waiting-list', 'rejected', 'served', 'not-served', 'withdrawn', 'cancelled', 'unknown', 'closed')),
    ask             TEXT    NOT NULL,
    client_words    TEXT    NOT NULL,
    summary         TEXT    NOT NULL,
    strengths       TEXT    NOT NULL,
    done_already    TEXT    NOT NULL,
    enclosed        TEXT    NOT NULL,
    bring           TEXT    NOT NULL,
    shared          TEXT    NOT NULL,
    consent_id      TEXT    REFERENCES consent (id),
    letter_language TEXT    NOT NULL CHECK (letter_language IN ('fa', 'ru', 'sk', 'en')),
    slip_language   TEXT    NOT NULL CHECK (slip_language IN ('fa', 'ru', 'sk', 'en')),
    answer_by       TEXT,
    appointment_on  TEXT,
    appointment_at  TEXT    NOT NULL,
    short_code      TEXT    UNIQUE,
    outgoing_number TEXT,
    issued_on       TEXT,
    answered_on     TEXT,
    closed_on       TEXT,
    refusal_reason  TEXT,
    refused_by      TEXT    CHECK (refused_by IN ('provider', 'client')),
    reason          TEXT    NOT NULL,
    -- Of the referral, apart from that of the need: an accepted letter may leave the need unmet.
    outcome         TEXT    CHECK (outcome IN ('served', 'not-served', 'rejected', 'withdrawn', 'cancelled', 'unknown')),
    tries           INTEGER NOT NULL CHECK (tries >= 0),
    created_at      TEXT    NOT NULL,
    created_by      TEXT    NOT NULL REFERENCES staff (id),
    version         INTEGER NOT NULL CHECK (version > 0),
    CHECK (state <> 'rejected' OR refusal_reason IS NOT NULL),
    CHECK (state <> 'closed' OR outcome IS NOT NULL),
    CHECK ((state IN ('draft')) = (issued_on IS NULL))
  ) STRICT;
  CREATE INDEX referral_person ON referral (person_id);
  CREATE INDEX referral_need ON referral (need_id);
  CREATE INDEX referral_state ON referral (state);

  CREATE TABLE referral_event (
    id          TEXT NOT NULL PRIMARY KEY,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    kind        TEXT NOT NULL,
    at          TEXT NOT NULL,
    staff_id    TEXT NOT NULL REFERENCES staff (id),
    channel     TEXT NOT NULL,
    remark      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX referral_event_referral ON referral_event (referral_id);

  -- Issued papers are frozen: the bytes as printed and their fingerprint. A change is the next version.
  CREATE TABLE paper (
    id              TEXT    NOT NULL PRIMARY KEY,
    kind            TEXT    NOT NULL CHECK (kind IN ('referral-letter', 'client-slip', 'support-plan', 'monthly-return')),
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
    version         INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX paper_referral ON paper (referral_id);
  CREATE INDEX paper_person ON paper (person_id);
  CREATE TRIGGER paper_is_frozen BEFORE UPDATE OF pdf, sha256, kind, language, edition, outgoing_number ON paper
  BEGIN SELECT raise(ABORT, 'an issued paper is frozen'); END;

  -- Numbers run on without a gap: files, letters and plans, each within its year.
  CREATE TABLE numbering (
    series TEXT    NOT NULL,
    year   INTEGER NOT NULL,
    last   INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (series, year)
  ) STRICT;
`
