import type { Migration } from '../migrate.ts'

/** Under which names a return was signed; of those signed before this, the names are the ones of now. */
export const returnHeader: Migration = {
  name: '0014-return-header',
  up: (db) => db.exec(sql),
}

const sql = `
  DROP TRIGGER monthly_return_is_frozen;

  -- JSON: the names of the centre, of its zones and of who signed.
  ALTER TABLE monthly_return ADD COLUMN header TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(header));
  UPDATE monthly_return SET header = json_object(
    'centre', (SELECT name FROM centre),
    'zones', json((SELECT json_group_array(json_object('id', id, 'name', name) ORDER BY position) FROM zone)),
    'preparedBy', (SELECT name FROM staff WHERE staff.id = signed_by),
    'signedBy', (SELECT name FROM staff WHERE staff.id = signed_by));

  CREATE TRIGGER monthly_return_is_frozen BEFORE UPDATE ON monthly_return
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
`
