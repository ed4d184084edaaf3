import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { command, query } from './define-message.ts'
import { Done, Id, Instant, Version } from './ids.ts'
import { ClientLanguage } from './language.ts'
import { PersonLabel } from './people.contract.ts'

/** What a column of an old register can be. What a visit, a need or a note says is none of it: those have an author and a day. */
export const RegisterField = z.enum([
  'name',
  'given',
  'patronymic',
  'surname',
  'latin',
  'birth',
  'sex',
  'phone',
  'address',
  'landmark',
  'language',
  'oldNumber',
])
export type RegisterField = z.infer<typeof RegisterField>

/** The fields that make a name, each by itself or together. */
export const nameFields: readonly RegisterField[] = ['name', 'given', 'patronymic', 'surname']

export const RegisterEncoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1256',
])
export type RegisterEncoding = z.infer<typeof RegisterEncoding>

/** Why the whole file is not taken. */
export const registerRefusals = [
  'file-missing',
  'file-changing',
  'file-empty',
  'file-too-large',
  'file-of-another-kind',
  'file-encrypted',
  'file-damaged',
  'quote-left-open',
  'took-too-long',
  'import-stopped',
] as const

/** Why one row is not taken. The others are. */
export const RowProblem = z.enum([
  'too-few-cells',
  'too-many-cells',
  'cell-too-long',
  'control-character',
  'unreadable-character',
  'no-such-number',
  'formula-without-result',
  'cell-in-error',
  'row-out-of-order',
  'no-name',
  'too-long',
  'no-date',
  'no-such-day',
  'year-out-of-range',
  'day-ahead',
  'ambiguous-date',
  'age-without-day',
  'unknown-sex',
  'unknown-language',
  'restricted-file',
])
export type RowProblem = z.infer<typeof RowProblem>

const RegisterColumn = z.object({
  heading: z.string(),
  /** What stands in it first. */
  samples: z.array(z.string()),
  /** What the heading says it is. */
  guess: RegisterField.nullable(),
})

export const RegisterSheet = z.object({
  /** Empty in a list. */
  name: z.string(),
  isHidden: z.boolean(),
  /** Without the headings; those among them that could not be read. */
  rows: z.int(),
  unreadable: z.int(),
  columns: z.array(RegisterColumn),
})
export type RegisterSheet = z.infer<typeof RegisterSheet>

export const RegisterFile = z.object({
  name: z.string(),
  /** Of a list, whose letters somebody may have to put right. */
  encoding: RegisterEncoding.nullable(),
  isEncodingGuessed: z.boolean(),
  sheets: z.array(RegisterSheet),
})
export type RegisterFile = z.infer<typeof RegisterFile>

export const RegisterReading = z.object({
  sheet: z.int().min(0),
  /** Of each column of the sheet; null is left out. */
  fields: z.array(RegisterField.nullable()).max(500),
  /** Of whom the register does not say which they speak. */
  language: ClientLanguage,
})
export type RegisterReading = z.infer<typeof RegisterReading>

export const RegisterCounts = z.object({
  /** Rows of somebody new. */
  fresh: z.int(),
  /** Rows of somebody who probably has a file, or stands further up. */
  known: z.int(),
  refused: z.int(),
})
export type RegisterCounts = z.infer<typeof RegisterCounts>

export const RowKind = z.enum(['fresh', 'known', 'refused'])
export type RowKind = z.infer<typeof RowKind>

export const RegisterRow = z.object({
  line: z.int(),
  name: z.string(),
  birth: PartialDate.nullable(),
  phone: z.string(),
  /** The column is 1-based, where one cell is to blame. */
  problem: z.object({ code: RowProblem, column: z.int().nullable() }).nullable(),
  /** Files that are probably this person's. */
  files: z.array(PersonLabel),
  /** Lines further up that are. */
  lines: z.array(z.int()),
})
export type RegisterRow = z.infer<typeof RegisterRow>

export const mostRowsAsked = 100

export const RegisterImport = z.object({
  id: Id,
  fileName: z.string(),
  people: z.int(),
  skipped: z.int(),
  refused: z.int(),
  importedAt: Instant,
  importedBy: z.string(),
  takenBackAt: Instant.nullable(),
  version: Version,
})
export type RegisterImport = z.infer<typeof RegisterImport>

export const ImportProgress = z.object({
  stage: z.enum(['reading', 'comparing', 'writing']),
  /** How much of it is done, from 0 to 1. */
  share: z.number(),
  /** How many rows it goes through; null while the file is read, and nobody knows. */
  rows: z.int().nullable(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

/** What is read lies in memory until the desk is locked; `token` names it. */
const Token = z.object({ token: Id })
const forgotten = 'register-forgotten'

/** An old register, list or workbook, is brought in: chosen, read, laid out, looked through, taken whole or not at all. */
export const importingContract = {
  /** Asks for a file; null when the dialog was cancelled. */
  'people.chooseRegister': query({
    permission: 'people.import',
    input: z.object({}),
    output: z.object({ token: Id, name: z.string() }).nullable(),
  }),
  'people.readRegister': query({
    permission: 'people.import',
    input: Token.extend({ encoding: RegisterEncoding.optional() }),
    output: RegisterFile,
    failures: [...registerRefusals, forgotten],
  }),
  /** Reads every row as the intake would, and looks for whom the desk knows. Writes that it was looked. */
  'people.previewRegister': query({
    permission: 'people.import',
    audited: 'view',
    input: Token.extend(RegisterReading.shape),
    output: RegisterCounts,
    failures: ['import-stopped', forgotten, 'no-name-column', 'field-twice'],
  }),
  'people.listRegisterRows': query({
    permission: 'people.import',
    input: Token.extend({
      kind: RowKind,
      from: z.int().min(0),
      most: z.int().min(1).max(mostRowsAsked),
    }),
    output: z.array(RegisterRow),
    failures: [forgotten, 'not-previewed'],
  }),
  /** What is at work; null where nothing is. */
  'people.importProgress': query({
    permission: 'people.import',
    input: z.object({}),
    output: ImportProgress.nullable(),
  }),
  'people.stopImport': query({ permission: 'people.import', input: z.object({}), output: Done }),
  /** Opens a file for every row that is new, and for those of the known ones that are to be entered; or for none. */
  'people.importRegister': command({
    permission: 'people.import',
    input: Token.extend({
      known: z.enum(['skip', 'enter']),
      /** Lines of the known ones with which it is the other way round. */
      except: z.array(z.int()).max(100_000),
    }),
    output: RegisterImport,
    failures: ['import-stopped', forgotten, 'not-previewed', 'people-since', 'nobody-to-enter'],
  }),
  'people.listImports': query({
    permission: 'people.import',
    input: z.object({}),
    output: z.array(RegisterImport),
  }),
  /** Closes every file of it that holds nothing more than the register gave; the others stay, and are named. */
  'people.takeBackImport': command({
    permission: 'people.import',
    input: z.object({ id: Id, version: Version }),
    output: z.object({ takenBack: RegisterImport, stay: z.array(PersonLabel) }),
    failures: ['import-not-found', 'import-taken-back'],
  }),
}
