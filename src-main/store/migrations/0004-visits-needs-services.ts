import type { Migration } from '../migrate.ts'

/** What happens at the desk: visits with their events, needs with their endings, help given. */
export const visitsNeedsServices: Migration = {
  name: '0004-visits-needs-services',
  up: (db) => db.exec(sql),
}

const sql = `
  CREATE TABLE visit (
    id          TEXT    NOT NULL PRIMARY KEY,
    -- Nobody: an anonymous contact, counted and never identified.
    person_id   TEXT    REFERENCES person (id),
    channel     TEXT    NOT NULL,
    -- The centre's day, cut in the centre's time zone.
    day         TEXT    NOT NULL,
    ticket      INTEGER CHECK (ticket > 0),
    urgency     INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 2),
    state       TEXT    NOT NULL CHECK (state IN ('waiting', 'held', 'called', 'ended')),
    ending      TEXT,
    remark      TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    source      TEXT,
    arrived_at  TEXT    NOT NULL,
    called_at   TEXT,
    ended_at    TEXT,
    called_by   TEXT    REFERENCES staff (id),
    recorded_by TEXT    NOT NULL REFERENCES staff (id),
    version     INTEGER NOT NULL CHECK (version > 0),
    CHECK ((state = 'ended') = (ending IS NOT NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL))
  ) STRICT;
  CREATE INDEX visit_day ON visit (day);
  CREATE INDEX visit_person ON visit (person_id);
  CREATE UNIQUE INDEX visit_ticket ON visit (day, ticket) WHERE ticket IS NOT NULL;
  -- One open visit a person: the rule holds even if two windows race.
  CREATE UNIQUE INDEX visit_one_open ON visit (person_id)
    WHERE state <> 'ended' AND person_id IS NOT NULL;

  -- Every act in the queue, in order; an act undone stays here beside its undoing.
  CREATE TABLE visit_event (
    id       TEXT NOT NULL PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id),
    kind     TEXT NOT NULL CHECK (kind IN
      ('arrived', 'called', 'held', 'returned', 'ended', 'urgency', 'undone')),
    at       TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    -- The visit's state before the act, so that undoing is exact.
    before   TEXT NOT NULL,
    undoes   TEXT REFERENCES visit_event (id)
  ) STRICT;
  CREATE INDEX visit_event_visit ON visit_event (visit_id);
  CREATE UNIQUE INDEX visit_event_undone_once ON visit_event (undoes) WHERE undoes IS NOT NULL;

  CREATE TABLE need (
    id           TEXT    NOT NULL PRIMARY KEY,
    person_id    TEXT    REFERENCES person (id),
    visit_id     TEXT    REFERENCES visit (id),
    topic        TEXT    NOT NULL,
    sensitive    INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    quantity     INTEGER NOT NULL CHECK (quantity > 0),
    -- A few words in the client's own terms ("the lease ends on 31 December").
    detail       TEXT    NOT NULL,
    presented_at TEXT    NOT NULL,
    presented_on TEXT    NOT NULL,
    ending       TEXT,
    unmet_reason TEXT,
    ended_on     TEXT,
    ended_by     TEXT    REFERENCES staff (id),
    recorded_by  TEXT    NOT NULL REFERENCES staff (id),
    version      INTEGER NOT NULL CHECK (version > 0),
    CHECK ((ending IS NULL) = (ended_on IS NULL)),
    CHECK (unmet_reason IS NULL OR ending IN ('unmet', 'partly'))
  ) STRICT;
  CREATE INDEX need_person ON need (person_id);
  CREATE INDEX need_visit ON need (visit_id);
  CREATE INDEX need_presented ON need (presented_on);

  -- Help given is what makes a person served; being called from the queue is not.
  CREATE TABLE service_given (
    id        TEXT    NOT NULL PRIMARY KEY,
    person_id TEXT    REFERENCES person (id),
    visit_id  TEXT    REFERENCES visit (id),
    need_id   TEXT    REFERENCES need (id),
    kind      TEXT    NOT NULL,
    units     INTEGER NOT NULL CHECK (units > 0),
    minutes   INTEGER NOT NULL CHECK (minutes >= 0),
    day       TEXT    NOT NULL,
    at        TEXT    NOT NULL,
    given_by  TEXT    NOT NULL REFERENCES staff (id),
    version   INTEGER NOT NULL CHECK (version > 0)
  ) STRICT;
  CREATE INDEX service_given_person ON service_given (person_id);
  CREATE INDEX service_given_visit ON service_given (visit_id);
  CREATE INDEX service_given_day ON service_given (day);
`
