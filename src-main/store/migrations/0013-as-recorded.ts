import type { Migration } from '../migrate.ts'

/** What a return counts stays as it was recorded: who was helped as they were then, and why a need stayed unmet. */
export const asRecorded: Migration = {
  name: '0013-as-recorded',
  up: (db) => db.exec(sql),
}

const sql = `
  ALTER TABLE service_given ADD COLUMN language TEXT;
  ALTER TABLE service_given ADD COLUMN interpreter INTEGER CHECK (interpreter IN (0, 1));
  ALTER TABLE service_given ADD COLUMN zone_id TEXT REFERENCES zone (id);
  ALTER TABLE service_given ADD COLUMN source TEXT;
  ALTER TABLE service_given ADD COLUMN household_id TEXT REFERENCES household (id);

  -- Of help written down before, only who they are now is known.
  UPDATE service_given
  SET language = person.language,
      interpreter = coalesce(
        (SELECT visit.interpreter FROM visit WHERE visit.id = service_given.visit_id),
        person.interpreter),
      zone_id = person.zone_id,
      source = person.source,
      household_id = person.household_id
  FROM person
  WHERE person.id = service_given.person_id;

  DROP INDEX service_given_day;
  CREATE INDEX service_given_day ON service_given
    (day, person_id, id, language, interpreter, zone_id, source, household_id);

  -- No CHECK: needs that ended before this may lack theirs.
  CREATE TRIGGER need_unmet_says_why BEFORE UPDATE OF ending ON need
  WHEN NEW.ending = 'unmet' AND NEW.unmet_reason IS NULL
  BEGIN SELECT raise(ABORT, 'an unmet need says why'); END;
`
