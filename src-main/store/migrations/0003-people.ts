import type { Migration } from '../migrate.ts'

/** People as they are known at the desk: names in any script, contacts, household, consent. */
export const people: Migration = {
  name: '0003-people',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE household (
    id             TEXT    NOT NULL PRIMARY KEY,
    file_number    TEXT    NOT NULL UNIQUE,
    address        TEXT    NOT NULL,
    zone_id        TEXT    REFERENCES zone (id),
    head_person_id TEXT    REFERENCES person (id),
    created_at     TEXT    NOT NULL,
    version        INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;

  CREATE TABLE person (
    id              TEXT    NOT NULL PRIMARY KEY,
    file_number     TEXT    NOT NULL UNIQUE,
    sex             TEXT    NOT NULL CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    -- As precise as it is known, never an invented 1 January.
    birth           TEXT,
    birth_precision TEXT    CHECK (birth_precision IN ('day', 'month', 'year', 'age')),
    language        TEXT    NOT NULL,
    interpreter     INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    source          TEXT,
    zone_id         TEXT    REFERENCES zone (id),
    address         TEXT    NOT NULL,
    household_id    TEXT    REFERENCES household (id),
    household_role  TEXT    CHECK (household_role IN ('head', 'partner', 'child', 'parent', 'sibling', 'other')),
    -- One short line everybody at the desk must know ("do not call the home number").
    alert           TEXT    NOT NULL,
    guardian        TEXT    NOT NULL,
    created_at      TEXT    NOT NULL,
    created_by      TEXT    NOT NULL REFERENCES staff (id),
    version         INTEGER NOT NULL CHECK (version > 0),
    CHECK ((birth IS NULL) = (birth_precision IS NULL)),
    CHECK ((household_id IS NULL) = (household_role IS NULL))
  ) STRICT;
  CREATE INDEX person_household ON person (household_id);
  CREATE INDEX person_birth ON person (birth);

  -- The stored name is never folded: it is printed as its owner writes it.
  CREATE TABLE person_name (
    id        TEXT    NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES person (id),
    kind      TEXT    NOT NULL CHECK (kind IN ('official', 'latin', 'former', 'known-as')),
    text      TEXT    NOT NULL CHECK (text <> ''),
    position  INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX person_name_person ON person_name (person_id);

  CREATE TABLE person_contact (
    id        TEXT    NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES person (id),
    kind      TEXT    NOT NULL CHECK (kind IN ('phone', 'email')),
    value     TEXT    NOT NULL CHECK (value <> ''),
    -- The last nine digits: how a number is found however it was typed.
    tail      TEXT    NOT NULL,
    safe      INTEGER NOT NULL CHECK (safe IN (0, 1)),
    remark    TEXT    NOT NULL,
    position  INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX person_contact_person ON person_contact (person_id);
  CREATE INDEX person_contact_tail ON person_contact (tail);

  CREATE TABLE person_target (
    person_id TEXT NOT NULL REFERENCES person (id),
    target    TEXT NOT NULL,
    since     TEXT NOT NULL,
    until     TEXT,
    PRIMARY KEY (person_id, target, since)
  ) STRICT;

  -- Whose case it is: needs, notes, plans and letters are written by the team alone.
  CREATE TABLE case_team (
    person_id TEXT NOT NULL REFERENCES person (id),
    staff_id  TEXT NOT NULL REFERENCES staff (id),
    since     TEXT NOT NULL,
    until     TEXT,
    PRIMARY KEY (person_id, staff_id, since)
  ) STRICT;
  CREATE UNIQUE INDEX case_team_once ON case_team (person_id, staff_id) WHERE until IS NULL;

  CREATE TABLE consent (
    id           TEXT    NOT NULL PRIMARY KEY,
    person_id    TEXT    NOT NULL REFERENCES person (id),
    purpose      TEXT    NOT NULL CHECK (purpose IN ('referral', 'file', 'statistics', 'contact')),
    -- A provider of the directory, or nobody in particular: then it covers every recipient.
    recipient_id TEXT,
    scope        TEXT    NOT NULL,
    decision     TEXT    NOT NULL CHECK (decision IN ('given', 'refused', 'override')),
    manner       TEXT    NOT NULL CHECK (manner IN ('signature', 'fingerprint', 'spoken', 'guardian', 'none')),
    ground       TEXT    CHECK (ground IN ('danger', 'minor', 'incapacity')),
    reason       TEXT    NOT NULL,
    decided_on   TEXT    NOT NULL,
    valid_until  TEXT,
    withdrawn_on TEXT,
    recorded_at  TEXT    NOT NULL,
    recorded_by  TEXT    NOT NULL REFERENCES staff (id),
    version      INTEGER NOT NULL CHECK (version > 0),
    -- What the law allows without consent is written with its ground and its reason.
    CHECK ((decision = 'override') = (ground IS NOT NULL)),
    CHECK (decision <> 'override' OR reason <> '')
  ) STRICT;
  CREATE INDEX consent_person ON consent (person_id);

  CREATE TABLE case_note (
    id         TEXT    NOT NULL PRIMARY KEY,
    person_id  TEXT    NOT NULL REFERENCES person (id),
    text       TEXT    NOT NULL CHECK (text <> ''),
    written_at TEXT    NOT NULL,
    written_by TEXT    NOT NULL REFERENCES staff (id),
    version    INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX case_note_person ON case_note (person_id);
`
