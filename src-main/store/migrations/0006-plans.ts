import type { Migration } from '../migrate.ts'

/** The support plan: the client's own words first, then goals, steps, who and by when. */
export const plans: Migration = {
  name: '0006-plans',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE plan (
    id                     TEXT    NOT NULL PRIMARY KEY,
    person_id              TEXT    NOT NULL REFERENCES person (id),
    number                 TEXT    NOT NULL,
    state                  TEXT    NOT NULL CHECK (state IN ('draft', 'agreed', 'closed')),
    language               TEXT    NOT NULL CHECK (language IN ('fa', 'ru', 'sk', 'en')),
    own_words              TEXT    NOT NULL,
    strengths_person       TEXT    NOT NULL,
    strengths_family       TEXT    NOT NULL,
    strengths_neighbourhood TEXT   NOT NULL,
    refused                TEXT    NOT NULL,
    took_part              TEXT    NOT NULL,
    valid_until            TEXT,
    review_on              TEXT,
    agreed_on              TEXT,
    closed_on              TEXT,
    conclusion             TEXT    NOT NULL,
    created_at             TEXT    NOT NULL,
    created_by             TEXT    NOT NULL REFERENCES staff (id),
    version                INTEGER NOT NULL CHECK (version > 0),
    -- A plan without a day of review is a wish.
    CHECK (state = 'draft' OR review_on IS NOT NULL),
    CHECK ((state = 'closed') = (closed_on IS NOT NULL))
  ) STRICT;
  CREATE INDEX plan_person ON plan (person_id);

  CREATE TABLE plan_goal (
    id       TEXT    NOT NULL PRIMARY KEY,
    plan_id  TEXT    NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL CHECK (text <> ''),
    outcome  TEXT    CHECK (outcome IN ('met', 'partly', 'not-met', 'dropped'))
  ) STRICT;
  CREATE INDEX plan_goal_plan ON plan_goal (plan_id);

  CREATE TABLE plan_step (
    id       TEXT    NOT NULL PRIMARY KEY,
    goal_id  TEXT    NOT NULL REFERENCES plan_goal (id),
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL CHECK (text <> ''),
    who      TEXT    NOT NULL,
    staff_id TEXT    REFERENCES staff (id),
    by_when  TEXT,
    done_on  TEXT,
    done_how TEXT    NOT NULL
  ) STRICT;
  CREATE INDEX plan_step_goal ON plan_step (goal_id);
  CREATE INDEX plan_step_by_when ON plan_step (by_when);
`
