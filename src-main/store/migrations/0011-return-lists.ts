import type { Migration } from '../migrate.ts'

/** Whom a signed number counted is kept beside its figures, and the month is counted from indices alone. */
export const returnLists: Migration = {
  name: '0011-return-lists',
  up: (db) => {
    db.exec(tables)
    const lists = db.prepare('INSERT INTO monthly_return_list VALUES (?, ?, ?)')
    const figures = db.prepare('UPDATE monthly_return SET figures = ? WHERE id = ?')
    const signed = db.prepare<[], Signed>('SELECT id, figures FROM monthly_return').all()
    for (const { id, figures: text } of signed) {
      const parsed: OldFigures = JSON.parse(text)
      for (const { id: table, counted } of parsed.tables) {
        const members = counted.map((one) => [one.id, one.row, one.column])
        lists.run(id, table, JSON.stringify(members))
      }
      const counts = parsed.tables.map(
        ({ counted, total: totalName, alongColumns, ...layout }) => ({
          ...layout,
          totalName,
          ...(alongColumns && { overlaps: true }),
          ...countsOf(layout, counted),
        }),
      )
      figures.run(JSON.stringify({ tables: counts, measures: parsed.measures }), id)
    }
    db.exec(frozen)
  },
}

const tables = `
  -- The figures are rewritten once, to the same numbers without the people behind them.
  DROP TRIGGER monthly_return_is_frozen;

  -- As it was published at the signing; null where that was before this was kept.
  ALTER TABLE monthly_return ADD COLUMN covered TEXT;

  CREATE TABLE monthly_return_list (
    return_id TEXT NOT NULL REFERENCES monthly_return (id),
    table_id  TEXT NOT NULL,
    -- JSON: [id, row, column] of everything counted in the table.
    members   TEXT NOT NULL,
    PRIMARY KEY (return_id, table_id)
  ) STRICT;

  -- One frozen paper a language.
  CREATE UNIQUE INDEX paper_return ON paper (return_id, language) WHERE return_id IS NOT NULL;

  -- A month is counted without touching the rows themselves.
  CREATE INDEX visit_month ON visit
    (day, channel, ending, source, ticket, arrived_at, called_at, ended_at, id);
  DROP INDEX need_presented;
  CREATE INDEX need_presented ON need (presented_on, topic, ending, unmet_reason);
  DROP INDEX service_given_day;
  CREATE INDEX service_given_day ON service_given (day, person_id);
  DROP INDEX service_given_person;
  CREATE INDEX service_given_person ON service_given (person_id, day);
  CREATE INDEX referral_issued ON referral (issued_on, answered_on, ended_on);
  CREATE INDEX plan_agreed ON plan (agreed_on, closed_on);
  CREATE INDEX person_created ON person (created_at);
`

const frozen = `
  CREATE TRIGGER monthly_return_is_frozen BEFORE UPDATE ON monthly_return
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
  CREATE TRIGGER monthly_return_list_is_frozen BEFORE UPDATE ON monthly_return_list
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
  CREATE TRIGGER monthly_return_list_stays BEFORE DELETE ON monthly_return_list
  BEGIN SELECT raise(ABORT, 'a signed return is frozen'); END;
`

type Signed = Readonly<{ id: string; figures: string }>
type Counted = Readonly<{ id: string; row: string; column: string }>
type OldLayout = Readonly<{ id: string; rows: readonly string[]; columns: readonly string[] }>
type OldFigures = Readonly<{
  tables: readonly (OldLayout &
    Readonly<{ total: string; alongColumns?: string; counted: readonly Counted[] }>)[]
  measures: unknown
}>

/** Each id once in every cell and once in every total. */
function countsOf({ rows, columns }: OldLayout, counted: readonly Counted[]) {
  const count = (isInside: (one: Counted) => boolean) =>
    new Set(counted.filter(isInside).map(({ id }) => id)).size
  return {
    cells: rows.map((row) =>
      columns.map((column) => count((one) => one.row === row && one.column === column)),
    ),
    rowTotals: rows.map((row) => count((one) => one.row === row)),
    columnTotals: columns.map((column) => count((one) => one.column === column)),
    total: count(() => true),
  }
}
