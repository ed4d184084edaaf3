import type { Migration } from '../migrate.ts'

/** Where backups go beside the store's own folder, and what was done to keep the store safe. */
export const upkeep: Migration = {
  name: '0016-upkeep',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE backup_place (
    id         TEXT NOT NULL PRIMARY KEY,
    folder     TEXT NOT NULL CHECK (folder <> ''),
    added_at   TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;

  CREATE UNIQUE INDEX backup_place_by_folder ON backup_place (folder) WHERE removed_at IS NULL;

  -- One line a try: kept so that somebody can be told at the next sign-in, and see on a page since when.
  CREATE TABLE upkeep (
    id      INTEGER NOT NULL PRIMARY KEY,
    kind    TEXT    NOT NULL CHECK (kind IN ('backup', 'pages', 'chain', 'drill')),
    -- Of a backup: the id of its place, or 'here' for the folder beside the store.
    place   TEXT,
    at      TEXT    NOT NULL,
    -- The code of what went wrong; empty where nothing did.
    failure TEXT,
    detail  TEXT    NOT NULL CHECK (json_valid(detail)),
    CHECK ((kind = 'backup') = (place IS NOT NULL))
  ) STRICT;

  CREATE INDEX upkeep_by_kind ON upkeep (kind, place, at);
`
