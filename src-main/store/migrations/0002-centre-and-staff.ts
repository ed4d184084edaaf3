import type { Migration } from '../migrate.ts'

/** The centre itself, who works here, and the door's own memory: requests answered, drafts kept. */
export const centreAndStaff: Migration = {
  name: '0002-centre-and-staff',
  up: (db) => db.exec(sql),
}

const sql = `
  -- One row: every paper, day and month is cut by what stands here.
  CREATE TABLE centre (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (id = 'centre'),
    name              TEXT    NOT NULL CHECK (name <> ''),
    time_zone         TEXT    NOT NULL,
    calendar          TEXT    NOT NULL CHECK (calendar IN ('gregorian', 'jalali')),
    weekend           TEXT    NOT NULL,
    country           TEXT    NOT NULL CHECK (length(country) = 2),
    languages         TEXT    NOT NULL,
    letter_language   TEXT    NOT NULL CHECK (letter_language IN ('fa', 'ru', 'sk', 'en')),
    address           TEXT    NOT NULL,
    phone             TEXT    NOT NULL,
    email             TEXT    NOT NULL,
    logo              BLOB,
    logo_type         TEXT    CHECK (logo_type IN ('image/png', 'image/svg+xml')),
    threshold         INTEGER NOT NULL CHECK (threshold IN (3, 5, 10)),
    lock_minutes      INTEGER NOT NULL CHECK (lock_minutes BETWEEN 1 AND 60),
    practice          INTEGER NOT NULL CHECK (practice IN (0, 1)),
    version           INTEGER NOT NULL CHECK (version > 0),
    CHECK ((logo IS NULL) = (logo_type IS NULL))
  ) STRICT;

  CREATE TABLE zone (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL CHECK (name <> ''),
    position   INTEGER NOT NULL,
    retired_at TEXT,
    version    INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;

  -- No password and no hash of one: a person's secret lives in their slot of the keyring.
  CREATE TABLE staff (
    id           TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL CHECK (name <> ''),
    sign_in_word TEXT    NOT NULL CHECK (sign_in_word <> ''),
    role         TEXT    NOT NULL CHECK (role IN ('receptionist', 'caseworker', 'manager')),
    post         TEXT    NOT NULL,
    room         TEXT    NOT NULL,
    created_at   TEXT    NOT NULL,
    left_at      TEXT,
    must_change  INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    version      INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;

  -- A sign-in word may be used again only when its owner has left.
  CREATE UNIQUE INDEX staff_sign_in_word ON staff (sign_in_word) WHERE left_at IS NULL;

  -- "No answer" must never become "twice": a command asked again gets the reply it got.
  CREATE TABLE request (
    id       TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    message  TEXT NOT NULL,
    at       TEXT NOT NULL,
    reply    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX request_at ON request (at);

  CREATE TABLE draft (
    staff_id TEXT NOT NULL REFERENCES staff (id),
    form     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    value    TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (staff_id, form, subject)
  ) STRICT;
`
