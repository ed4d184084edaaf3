import type { Migration } from '../migrate.ts'

/** Which street, or which of its numbers, lies in which zone: an address proposes its own. */
export const streets: Migration = {
  name: '0030-streets',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE street (
    position    INTEGER NOT NULL PRIMARY KEY,
    street      TEXT    NOT NULL CHECK (street <> ''),
    from_number INTEGER,
    to_number   INTEGER,
    side        TEXT    NOT NULL CHECK (side IN ('all', 'odd', 'even')),
    zone_id     TEXT    NOT NULL REFERENCES zone (id),
    CHECK (from_number IS NULL OR to_number IS NULL OR from_number <= to_number)
  ) STRICT;
`
