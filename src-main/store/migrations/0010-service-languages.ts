import type { Migration } from '../migrate.ts'

/** The client's slip says hours and what to bring in the client's language. What is known is in the provider's own. */
export const serviceLanguages: Migration = {
  name: '0010-service-languages',
  up: (db) => {
    for (const column of ['hours', 'bring']) db.exec(byLanguage(column))
  },
}

function byLanguage(column: string): string {
  return `
    ALTER TABLE provider_service ADD COLUMN ${column}_in TEXT NOT NULL DEFAULT '{}'
      CHECK (json_valid(${column}_in));
    UPDATE provider_service
    SET ${column}_in = json_object(
      (SELECT language FROM provider WHERE provider.id = provider_id), ${column})
    WHERE ${column} <> '';
    ALTER TABLE provider_service DROP COLUMN ${column};
    ALTER TABLE provider_service RENAME COLUMN ${column}_in TO ${column};
  `
}
