import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { RowProblem } from '#contract/importing.contract.ts'
import type { ClientLanguage } from '#contract/language.ts'
import type { PersonName, Sex } from '#contract/people.contract.ts'
import type { z } from 'zod'

/** Somebody as a row of an old register says, by the rules of the intake. */
export type RowPerson = Readonly<{
  names: readonly z.infer<typeof PersonName>[]
  birth: PartialDate | null
  sex: Sex
  phones: readonly string[]
  address: string
  landmark: string
  language: ClientLanguage
  oldNumber: string
}>

export type RowFault = Readonly<{
  code: RowProblem
  /** 1-based, where one cell is to blame. */
  column: number | null
}>

export type ReadRow = Readonly<{ line: number }> &
  (Readonly<{ person: RowPerson }> | Readonly<{ fault: RowFault; name: string }>)

export type ComparedRow = Readonly<{
  line: number
  name: string
  person: RowPerson | null
  fault: RowFault | null
  /** Ids of files that are probably this person's, likeliest first. */
  files: readonly string[]
  /** Lines further up that are. */
  lines: readonly number[]
}>
