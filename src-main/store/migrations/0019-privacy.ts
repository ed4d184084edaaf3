import type { Migration } from '../migrate.ts'

/** How long what is kept, who wants to be erased, whose processing rests, and what was put right. */
export const privacy: Migration = {
  name: '0019-privacy',
  up: (db) => {
    db.exec(tables)
    for (const [table, act, when] of resting) db.exec(triggerOn(table, act, when))
  },
}

const tables = `
  ALTER TABLE person ADD COLUMN anonymised_on TEXT;

  -- A birth that is forgotten leaves its band on each help given: no return that counts it changes.
  ALTER TABLE service_given ADD COLUMN age_band TEXT;
  DROP INDEX service_given_day;
  CREATE INDEX service_given_day ON service_given
    (day, person_id, id, language, interpreter, zone_id, source, household_id, age_band);

  -- One row: months for each kind of record.
  CREATE TABLE retention (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (id = 'retention'),
    file_months    INTEGER NOT NULL CHECK (file_months BETWEEN 1 AND 600),
    notes_months   INTEGER NOT NULL CHECK (notes_months BETWEEN 1 AND 600),
    letters_months INTEGER NOT NULL CHECK (letters_months BETWEEN 1 AND 600),
    remarks_months INTEGER NOT NULL CHECK (remarks_months BETWEEN 1 AND 600),
    drafts_months  INTEGER NOT NULL CHECK (drafts_months BETWEEN 1 AND 600),
    version        INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  INSERT INTO retention VALUES ('retention', 60, 36, 36, 24, 3, 1);

  CREATE TABLE retention_hold (
    id        TEXT    NOT NULL PRIMARY KEY,
    kind      TEXT    NOT NULL CHECK (kind IN ('file', 'notes', 'letters', 'remarks', 'drafts')),
    -- Nobody: of all together.
    person_id TEXT    REFERENCES person (id),
    reason    TEXT    NOT NULL CHECK (reason <> ''),
    until     TEXT    NOT NULL,
    kept_at   TEXT    NOT NULL,
    kept_by   TEXT    NOT NULL REFERENCES staff (id),
    version   INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX retention_hold_person ON retention_hold (person_id);

  CREATE TABLE erasure_request (
    id          TEXT    NOT NULL PRIMARY KEY,
    person_id   TEXT    NOT NULL REFERENCES person (id),
    asked_on    TEXT    NOT NULL,
    asker       TEXT    NOT NULL CHECK (asker IN ('person', 'guardian', 'representative')),
    asker_name  TEXT    NOT NULL,
    answer_by   TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    recorded_by TEXT    NOT NULL REFERENCES staff (id),
    state       TEXT    NOT NULL CHECK (state IN ('open', 'carried-out', 'refused')),
    decided_on  TEXT,
    decided_by  TEXT    REFERENCES staff (id),
    ground      TEXT    CHECK (ground IN ('law', 'claim', 'vital-interest', 'public-task')),
    reason      TEXT    NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    CHECK ((state = 'open') = (decided_on IS NULL)),
    CHECK ((state = 'refused') = (ground IS NOT NULL)),
    CHECK (state <> 'refused' OR reason <> '')
  ) STRICT;
  CREATE UNIQUE INDEX erasure_request_open ON erasure_request (person_id) WHERE state = 'open';

  CREATE TABLE processing_restriction (
    id         TEXT    NOT NULL PRIMARY KEY,
    person_id  TEXT    NOT NULL REFERENCES person (id),
    ground     TEXT    NOT NULL CHECK (ground IN ('accuracy', 'objection', 'unlawful', 'claim')),
    reason     TEXT    NOT NULL,
    since      TEXT    NOT NULL,
    placed_by  TEXT    NOT NULL REFERENCES staff (id),
    lifted_at  TEXT,
    lifted_by  TEXT    REFERENCES staff (id),
    lifted_why TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE UNIQUE INDEX processing_restriction_open ON processing_restriction (person_id)
    WHERE lifted_at IS NULL;

  CREATE TABLE correction (
    id           TEXT NOT NULL PRIMARY KEY,
    person_id    TEXT NOT NULL REFERENCES person (id),
    field        TEXT NOT NULL CHECK (field IN ('names', 'sex', 'birth')),
    former       TEXT NOT NULL CHECK (json_valid(former)),
    reason       TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    corrected_by TEXT NOT NULL REFERENCES staff (id)
  ) STRICT;
  CREATE INDEX correction_person ON correction (person_id);
`

/**
 * While processing rests nothing of the file is changed or passed on, whichever act tries. Somebody may still come to the
 * desk: visits, and what is written at one with the person there, go on; so do consent withdrawn and answers coming in.
 */
const resting: readonly (readonly [table: string, act: string, when: string])[] = [
  ['person', 'UPDATE', ''],
  ['case_note', 'INSERT', ''],
  ['case_note', 'DELETE', ''],
  ['consent', 'INSERT', ''],
  ['need', 'INSERT', 'visit_id IS NULL AND'],
  ['need', 'UPDATE', 'visit_id IS NULL AND'],
  ['service_given', 'INSERT', 'visit_id IS NULL AND'],
  ['service_given', 'UPDATE', 'visit_id IS NULL AND'],
  ['service_given', 'DELETE', 'visit_id IS NULL AND'],
  ['plan', 'INSERT', ''],
  ['plan', 'UPDATE', ''],
  ['referral', 'INSERT', ''],
  ['referral', 'UPDATE OF ask, client_words, summary, shared, provider_id', ''],
  ['paper', 'INSERT', ''],
]

function triggerOn(table: string, act: string, when: string): string {
  const [verb = ''] = act.split(' ')
  const row = verb === 'DELETE' ? 'OLD' : 'NEW'
  const person = table === 'person' ? `${row}.id` : `${row}.person_id`
  return `
    CREATE TRIGGER ${table}_rests_${verb.toLowerCase()} BEFORE ${act} ON ${table}
    WHEN ${when && `${row}.${when}`} EXISTS
      (SELECT 1 FROM processing_restriction WHERE person_id = ${person} AND lifted_at IS NULL)
    BEGIN SELECT raise(ABORT, 'processing-restricted'); END;
  `
}
