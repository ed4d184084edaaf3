import type { Migration } from '../migrate.ts'

/** The monthly return as it was signed: figures frozen, a correction is the next edition. */
export const returns: Migration = {
  name: '0007-returns',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE monthly_return (
    id            TEXT    NOT NULL PRIMARY KEY,
    calendar      TEXT    NOT NULL CHECK (calendar IN ('gregorian', 'jalali')),
    month         TEXT    NOT NULL,
    first_day     TEXT    NOT NULL,
    last_day      TEXT    NOT NULL,
    edition       INTEGER NOT NULL CHECK (edition > 0),
    definitions   TEXT    NOT NULL,
    threshold     INTEGER NOT NULL CHECK (threshold IN (3, 5, 10)),
    figures       TEXT    NOT NULL,
    audit_seq     INTEGER NOT NULL,
    audit_mac     TEXT    NOT NULL,
    signed_at     TEXT    NOT NULL,
    signed_by     TEXT    NOT NULL REFERENCES staff (id),
    version       INTEGER NOT NULL CHECK (version > 0),
    UNIQUE (calendar, month, edition)
  ) STRICT;
  CREATE TRIGGER monthly_return_is_frozen BEFORE UPDATE ON monthly_return
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
  CREATE TRIGGER monthly_return_stays BEFORE DELETE ON monthly_return
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
`
