import type { RecordKind } from '#contract/merging.contract.ts'

type Table = Readonly<{
  /** When and by whom a row was recorded, of those that stand for themselves. */
  since?: Readonly<{ kind: RecordKind; at: string; by: string }>
  /** Columns that name the record of which the row is a part: a part goes where the whole goes. */
  partOf?: readonly string[]
}>

/**
 * Every table with rows of a person that have an id, but for those of the identity (`identity.ts`). A test holds the list to
 * the store: no table may be left behind when two files become one.
 */
export const recordTables = {
  visit: { since: { kind: 'visit', at: 'arrived_at', by: 'recorded_by' } },
  need: {
    since: { kind: 'need', at: 'presented_at', by: 'recorded_by' },
    partOf: ['visit_id'],
  },
  service_given: {
    since: { kind: 'service_given', at: 'at', by: 'given_by' },
    partOf: ['visit_id', 'need_id'],
  },
  consent: { since: { kind: 'consent', at: 'recorded_at', by: 'recorded_by' } },
  case_note: { since: { kind: 'case_note', at: 'written_at', by: 'written_by' } },
  plan: { since: { kind: 'plan', at: 'created_at', by: 'created_by' } },
  referral: {
    since: { kind: 'referral', at: 'created_at', by: 'created_by' },
    partOf: ['need_id'],
  },
  paper: { partOf: ['referral_id', 'plan_id', 'source_id'] },
  erasure_request: { since: { kind: 'erasure_request', at: 'recorded_at', by: 'recorded_by' } },
  // What was done to the file as such stays with the file that it was done to.
  processing_restriction: {},
  restricted_file: {},
  emergency_access: {},
  retention_hold: {},
  correction: {},
} as const satisfies Readonly<Record<string, Table>>

export type RecordTable = keyof typeof recordTables

export const recordTableNames = Object.keys(recordTables).filter(isRecordTable)

function isRecordTable(name: string): name is RecordTable {
  return Object.hasOwn(recordTables, name)
}

/** As the table of that name has it, whichever it is. */
export function tableOf(name: RecordTable): Table {
  return recordTables[name]
}
