import type { Migration } from '../migrate.ts'

export const metaAndAudit: Migration = {
  name: '0001-meta-and-audit',
  up: (db) =>
    db.exec(`
      CREATE TABLE meta (
        key   TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE audit (
        seq          INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
        at           TEXT    NOT NULL,
        actor_id     TEXT,
        role         TEXT,
        action       TEXT    NOT NULL CHECK (action <> ''),
        subject_type TEXT,
        subject_id   TEXT,
        reason       TEXT,
        detail       TEXT    NOT NULL CHECK (json_valid(detail)),
        mac          BLOB    NOT NULL CHECK (length(mac) = 32)
      ) STRICT;

      CREATE INDEX audit_by_subject ON audit (subject_type, subject_id, seq);
      CREATE INDEX audit_by_actor   ON audit (actor_id, seq);

      -- The chain catches a change; these keep a mistake of the program from making one.
      CREATE TRIGGER audit_is_never_edited BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit rows are never edited'); END;

      CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;

      CREATE TRIGGER audit_has_no_gaps BEFORE INSERT ON audit
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
      BEGIN SELECT RAISE(ABORT, 'audit rows follow one another'); END;
    `),
}
