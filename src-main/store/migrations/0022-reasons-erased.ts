import type { Migration } from '../migrate.ts'

/** Why somebody acted, written in words, goes with the person it tells of; nothing else of a row ever changes. */
export const reasonsErased: Migration = {
  name: '0022-reasons-erased',
  up: (db) => db.exec(sql),
}

const sql = `
  DROP TRIGGER audit_is_never_edited;
  CREATE TRIGGER audit_is_never_edited BEFORE UPDATE ON audit
  WHEN NEW.reason IS NOT '' OR OLD.reason IS NULL
    OR (OLD.seq, OLD.at, OLD.actor_id, OLD.role, OLD.action, OLD.subject_type, OLD.subject_id, OLD.detail, OLD.mac)
      IS NOT (NEW.seq, NEW.at, NEW.actor_id, NEW.role, NEW.action, NEW.subject_type, NEW.subject_id, NEW.detail, NEW.mac)
  BEGIN SELECT RAISE(ABORT, 'audit rows are never edited'); END;
`
