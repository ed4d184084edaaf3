import { z } from 'zod'
import { CalendarMonth } from './calendar/month.ts'
import { command, errand, query } from './define-message.ts'
import { Day, Id, Instant } from './ids.ts'
import { Language } from './language.ts'
import { PersonLabel } from './people.contract.ts'

/** A number as it may be told: as it is, as "under n", or not at all; none where nothing was measured. */
export const PublishedCount = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown'), value: z.number() }),
  z.object({ kind: z.literal('under'), threshold: z.int() }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('none') }),
])
export type PublishedCount = z.infer<typeof PublishedCount>

/** R1 to R6 of the return, each cut once more where one table would be too wide. */
export const ReturnTableId = z.enum([
  'r1-contacts',
  'r1-relevant',
  'r2-sex-age',
  'r2-standing',
  'r2-language',
  'r2-interpreter',
  'r2-target',
  'r2-zone',
  'r2-source',
  'r3-needs',
  'r3-unmet',
  'r5-sent',
  'r5-need',
  'r5-received',
])
export type ReturnTableId = z.infer<typeof ReturnTableId>

export const ReturnMeasureId = z.enum([
  'households-served',
  'wait-median',
  'wait-p90',
  'service-median',
  'service-p90',
  'answer-days-median',
  'unanswered-over-2',
  'unanswered-over-14',
  'unanswered-over-30',
  'plans-opened',
  'plans-active',
  'plans-closed',
])
export type ReturnMeasureId = z.infer<typeof ReturnMeasureId>

export const ReturnTable = z.object({
  id: ReturnTableId,
  /** Codes of a list, of the table's own words, or a zone's id. */
  rows: z.array(z.object({ code: z.string(), sensitive: z.boolean() })),
  columns: z.array(z.string()),
  cells: z.array(z.array(PublishedCount)),
  rowTotals: z.array(PublishedCount),
  columnTotals: z.array(PublishedCount),
  total: PublishedCount,
})
export type ReturnTable = z.infer<typeof ReturnTable>

/** What the manager looks at before signing; each opens the people behind it. */
export const CheckId = z.enum([
  'openVisits',
  'withoutBirthDate',
  'estimatedBirthDate',
  'withoutSex',
  'lateEntries',
  'duplicates',
  'unbalanced',
])
export type CheckId = z.infer<typeof CheckId>

/** Small numbers are covered for those who see the return covered. */
export const Checks = z.record(CheckId, PublishedCount)
export type Checks = z.infer<typeof Checks>

/** A month among those before it: contacts, and people served. */
export const YearMonth = z.object({
  month: CalendarMonth,
  contacts: PublishedCount,
  people: PublishedCount,
})
export type YearMonth = z.infer<typeof YearMonth>

/** A number that an edition tells otherwise than the one before it; null where only one of them has it. */
export const ReturnChange = z.object({
  at: z.union([
    z.object({ table: ReturnTableId, row: z.string().nullable(), column: z.string().nullable() }),
    z.object({ measure: ReturnMeasureId }),
  ]),
  before: PublishedCount.nullable(),
  now: PublishedCount,
})
export type ReturnChange = z.infer<typeof ReturnChange>

export const MonthlyReturn = z.object({
  month: CalendarMonth,
  firstDay: Day,
  lastDay: Day,
  centre: z.string(),
  zones: z.array(z.object({ id: Id, name: z.string() })),
  state: z.enum(['draft', 'signed']),
  /** Of the signed editions; 0 while it is a draft. */
  edition: z.int(),
  threshold: z.int(),
  definitions: z.string(),
  preparedBy: z.string(),
  signedBy: z.string().nullable(),
  signedAt: Instant.nullable(),
  auditHead: z.object({ seq: z.int(), mac: z.string() }).nullable(),
  /** Whether small numbers are covered; only covered numbers leave the centre. */
  covered: z.boolean(),
  /** Of a signed edition: frozen, one a language. */
  papers: z.array(z.object({ id: Id, language: Language })),
  tables: z.array(ReturnTable),
  measures: z.array(z.object({ id: ReturnMeasureId, value: PublishedCount })),
  /** Of a corrected edition, as both editions may be told. */
  changes: z.array(ReturnChange),
})
export type MonthlyReturn = z.infer<typeof MonthlyReturn>

const Which = z.object({
  month: CalendarMonth,
  /** A signed edition; null is the month as it stands now. */
  edition: z.int().positive().nullable().default(null),
})

export const Behind = z.object({
  person: PersonLabel.nullable(),
  day: Day.nullable(),
})
export type Behind = z.infer<typeof Behind>

/** Who stands behind a number, as far as it may be told to whoever asks. */
export const BehindList = z.object({
  people: z.array(Behind),
  /** How many a sensitive need keeps off the list. */
  leftOut: z.int(),
})
export type BehindList = z.infer<typeof BehindList>

export const ReturnFormat = z.enum(['xlsx', 'csv', 'pdf'])
export type ReturnFormat = z.infer<typeof ReturnFormat>

export const returnsContract = {
  'returns.get': query({
    permission: 'returns.read',
    input: Which,
    output: MonthlyReturn,
    failures: ['return-not-signed'],
  }),
  /** With every number as it is: stays inside the centre, and each opening is logged. */
  'returns.getUncovered': query({
    permission: 'returns.sign',
    audited: 'view',
    input: Which,
    output: MonthlyReturn,
    failures: ['return-not-signed'],
  }),
  /** The two years up to that month, oldest first; small numbers covered for everybody. */
  'returns.year': query({
    permission: 'returns.read',
    input: z.object({ month: CalendarMonth }),
    output: z.array(YearMonth),
  }),
  'returns.check': query({
    permission: 'returns.read',
    input: z.object({ month: CalendarMonth }),
    output: Checks,
  }),
  /** The people behind one check: a manager sees who, a caseworker their own. */
  'returns.openCheck': query({
    permission: 'returns.open',
    audited: 'view',
    input: z.object({ month: CalendarMonth, check: CheckId }),
    output: BehindList,
  }),
  'returns.listSigned': query({
    permission: 'returns.read',
    input: z.object({}),
    output: z.array(
      z.object({
        month: CalendarMonth,
        edition: z.int(),
        signedBy: z.string(),
        signedAt: Instant,
      }),
    ),
  }),
  /** The people behind one number: a manager sees who, a caseworker their own. */
  'returns.open': query({
    permission: 'returns.open',
    audited: 'view',
    input: Which.extend({
      table: ReturnTableId,
      /** Null opens the total of the column, of the row or of the table. */
      row: z.string().nullable(),
      column: z.string().nullable(),
    }),
    output: BehindList,
    failures: ['return-not-signed', 'no-such-number', 'sensitive-number'],
  }),
  /** The people behind a measure: what it counts, or what its median was taken of. */
  'returns.openMeasure': query({
    permission: 'returns.open',
    audited: 'view',
    input: Which.extend({ measure: ReturnMeasureId }),
    output: BehindList,
    failures: ['return-not-signed', 'no-such-number'],
  }),
  'returns.sign': command({
    permission: 'returns.sign',
    input: z.object({ month: CalendarMonth }),
    output: MonthlyReturn,
    failures: ['month-not-over', 'nothing-changed', 'no-such-character'],
  }),
  /** Saves the covered numbers as a file, in any of the four languages. */
  'returns.export': errand({
    permission: 'returns.read',
    input: Which.extend({ format: ReturnFormat, language: Language }),
    /** Not saved where the dialog was cancelled. */
    output: z.object({ saved: z.boolean() }),
    failures: ['return-not-signed'],
  }),
}
