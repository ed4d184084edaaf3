import { z } from 'zod'
import { Fact } from '#contract/merging.contract.ts'
import { Id, Instant, Version } from '#contract/ids.ts'
import type { PersonRow } from '../people.table.ts'
import { type Identity, identityOf } from './identity.ts'
import { columnsOf } from './identity.repository.ts'

/** A file as it was when it went into another one. */
const MergedFile = z.object({
  id: Id,
  fileNumber: z.string(),
  createdAt: Instant,
  createdBy: Id,
  version: Version,
  facts: Fact.array(),
})

export function toJson(row: PersonRow, identity: Identity): string {
  const file: z.infer<typeof MergedFile> = {
    id: row.id,
    fileNumber: row.file_number,
    createdAt: row.created_at,
    createdBy: row.created_by,
    version: row.version,
    facts: [...identity.values()],
  }
  return JSON.stringify(file)
}

export type Merged = Readonly<{ file: z.infer<typeof MergedFile>; identity: Identity }>

export function readMerged(json: string): Merged {
  const file = MergedFile.parse(JSON.parse(json))
  return { file, identity: identityOf(file.facts) }
}

/** What somebody was called on it. */
export function nameOn(identity: Identity): string {
  const names = [...identity.values()].flatMap((fact) => (fact.of === 'names' ? [fact.value] : []))
  return (names.find(({ kind }) => kind === 'official') ?? names[0])?.text ?? ''
}

/** The row of the person it comes back as. */
export function rowOf({ file }: Merged, identity: Identity): PersonRow {
  return {
    ...nothingSaid,
    ...columnsOf(identity.values()),
    id: file.id,
    file_number: file.fileNumber,
    created_at: file.createdAt,
    created_by: file.createdBy,
    version: file.version + 1,
  }
}

const nothingSaid = {
  sex: 'unknown',
  birth: null,
  birth_precision: null,
  language: 'other',
  interpreter: 0,
  literacy: null,
  source: null,
  zone_id: null,
  address: '',
  landmark: '',
  household_id: null,
  household_role: null,
  household_since: null,
  alert: '',
  guardian: '',
  anonymised_on: null,
} as const
