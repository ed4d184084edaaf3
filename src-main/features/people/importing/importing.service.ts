import { basename } from 'node:path'
import {
  nameFields,
  type RegisterCounts,
  type RegisterFile,
  type registerRefusals,
  type RegisterRow,
} from '#contract/importing.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Parsed } from '#contract/index.ts'
import { type FileRefusal, ImportRefusal } from '#main/imports/import-refusal.ts'
import type { RefusedRow, Row, Table } from '#main/imports/imported.ts'
import { readInThread } from '#main/jobs/read-in-thread.ts'
import { labelsOf } from '../people.service.ts'
import { compareRows } from './compare-rows.ts'
import type { ComparedRow, ReadRow } from './compared-row.ts'
import { guessFields } from './guess-fields.ts'
import { readRow, type RowRules, textOf } from './read-row.ts'
import type { Held, Preview, ReadFile } from './register-desk.ts'

type WhyRefused = (typeof registerRefusals)[number]
type Holding = Pick<QueryContext, 'parts'> & Readonly<{ refusal: RefusalOf<'register-forgotten'> }>

/** A file is chosen in the main process; the window learns its name and never where it lies. */
export async function chooseRegister({
  parts,
  newId,
}: QueryContext): Promise<{ token: string; name: string } | null> {
  const path = await parts.outside.chooseTable()
  if (path === undefined) return null
  const held: Held = { token: newId(), path, name: basename(path).slice(0, 200) }
  parts.register.held = held
  return { token: held.token, name: held.name }
}

export function heldBy({ parts, refusal }: Holding, token: string): Held {
  const { held } = parts.register
  if (held?.token !== token) throw refusal('register-forgotten')
  return held
}

/** Reads it whole, within the limits of `imports/limits.ts`, in a thread that has no key. */
export async function readRegister(
  context: Context<'people.readRegister'>,
  { token, encoding }: Parsed<'people.readRegister'>,
): Promise<RegisterFile> {
  const held = heldBy(context, token)
  delete held.preview
  delete held.read
  try {
    const imported = await context.parts.register.during(
      { stage: 'reading', rows: null },
      (watch) => readInThread({ file: held.path, kind: 'table', encoding }, watch),
    )
    if (imported.kind !== 'list' && imported.kind !== 'workbook') throw new Error(imported.kind)
    held.read = imported
    return toRegisterFile(held, imported)
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    const details = error.line === undefined ? {} : { details: { line: error.line } }
    throw context.refusal(whyRefused[error.code], details)
  }
}

const whyRefused: Readonly<Record<FileRefusal, WhyRefused>> = {
  'file-missing': 'file-missing',
  'file-changing': 'file-changing',
  'file-empty': 'file-empty',
  'file-too-large': 'file-too-large',
  'file-of-another-kind': 'file-of-another-kind',
  'file-encrypted': 'file-encrypted',
  'archive-damaged': 'file-damaged',
  'archive-too-many-entries': 'file-damaged',
  'archive-overlapping': 'file-damaged',
  'archive-lying': 'file-damaged',
  'archive-unsafe-name': 'file-damaged',
  'archive-same-name': 'file-damaged',
  'archive-link': 'file-damaged',
  'archive-nested': 'file-damaged',
  'archive-packed-otherwise': 'file-damaged',
  'unpacks-too-far': 'file-too-large',
  'unpacks-too-large': 'file-too-large',
  'xml-declares-entities': 'file-damaged',
  'xml-damaged': 'file-damaged',
  'workbook-incomplete': 'file-damaged',
  'text-not-utf8': 'file-damaged',
  'json-damaged': 'file-damaged',
  'json-too-deep': 'file-damaged',
  'json-unsafe-key': 'file-damaged',
  'quote-left-open': 'quote-left-open',
  'too-many-rows': 'file-too-large',
  'too-many-columns': 'file-too-large',
  'too-many-values': 'file-too-large',
  'too-much-text': 'file-too-large',
  'took-too-long': 'took-too-long',
  cancelled: 'import-stopped',
}

const samples = 3
/** What is shown of a cell before anything is made of it. */
const longestSample = 60

function toRegisterFile({ name }: Held, read: ReadFile): RegisterFile {
  return {
    name,
    encoding: read.kind === 'list' ? read.encoding : null,
    isEncodingGuessed: read.kind === 'list' && read.isEncodingGuessed,
    sheets: read.tables.map((table) => {
      const { headings, rows } = partsOf(table)
      const guesses = guessFields(headings)
      return {
        name: table.name,
        isHidden: table.isHidden,
        rows: rows.length + table.refused.length,
        unreadable: table.refused.length,
        columns: headings.map((heading, at) => ({
          heading: heading.slice(0, longestSample),
          samples: sampleOf(rows, at),
          guess: guesses[at] ?? null,
        })),
      }
    }),
  }
}

/** The first row says what stands in each column, if it could be read. */
function partsOf({ columns, rows, refused }: Table): { headings: string[]; rows: readonly Row[] } {
  const [first, ...rest] = rows
  const isHead = first !== undefined && first.line < (refused[0]?.line ?? Infinity)
  const headings = Array.from({ length: columns }, (_, at) =>
    isHead ? textOf(first.cells[at] ?? '') : '',
  )
  return { headings, rows: isHead ? rest : rows }
}

function sampleOf(rows: readonly Row[], column: number): string[] {
  const texts = rows.slice(0, 50).map(({ cells }) => textOf(cells[column] ?? ''))
  return texts
    .filter((text) => text.trim() !== '')
    .slice(0, samples)
    .map((text) => text.slice(0, longestSample))
}

/** Every row as the intake reads it, and as registration would judge it. */
export async function previewRegister(
  context: Context<'people.previewRegister'>,
  { token, sheet, fields, language }: Parsed<'people.previewRegister'>,
): Promise<RegisterCounts> {
  const { parts, clock, centre, trace, refusal } = context
  const held = heldBy(context, token)
  delete held.preview
  const table = held.read?.tables[sheet]
  if (!table) throw refusal('register-forgotten')
  checkFields(fields, refusal)
  const { calendar, country } = centre
  const rules = { fields, language, today: clock.today(), calendar, country }
  const namesKnown = parts.names.size
  const lines = linesOf(table)
  const { rows, met } = await parts.register
    .during({ stage: 'comparing', rows: lines.length }, (watch) =>
      compareRows(context, lines, (row) => readLine(row, rules), watch),
    )
    .catch((error: unknown) => {
      throw isStop(error) ? refusal('import-stopped') : error
    })
  const sorted = sortedRows(rows)
  held.preview = { rows: sorted, namesKnown }
  const person = met[0]
  trace({
    subjectType: 'register_import',
    subjectId: token,
    // Who came upon restricted files, and which, is on record as at a registration.
    detail: { rows: rows.length, ...(person !== undefined && { person, met }) },
  })
  return {
    fresh: sorted.fresh.length,
    known: sorted.known.length,
    refused: sorted.refused.length,
  }
}

/** Of the sheet but its headings, those that could not be read among them. */
function linesOf(table: Table): (Row | RefusedRow)[] {
  return [...partsOf(table).rows, ...table.refused].toSorted((one, other) => one.line - other.line)
}

function readLine(row: Row | RefusedRow, rules: RowRules): ReadRow {
  if ('cells' in row) return readRow(row, rules)
  const { line, code, column = null } = row
  return { line, name: '', fault: { code, column } }
}

function sortedRows(rows: readonly ComparedRow[]): Preview['rows'] {
  return {
    fresh: rows.filter((row) => row.person !== null && !isKnown(row)),
    known: rows.filter((row) => row.person !== null && isKnown(row)),
    refused: rows.filter(({ person }) => person === null),
  }
}

function isKnown({ files, lines }: ComparedRow): boolean {
  return files.length + lines.length > 0
}

export function isStop(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

function checkFields(
  fields: Parsed<'people.previewRegister'>['fields'],
  refusal: RefusalOf<'no-name-column' | 'field-twice'>,
): void {
  const used = fields.filter((field) => field !== null)
  if (!used.some((field) => nameFields.includes(field))) throw refusal('no-name-column')
  const isParted = used.some((field) => field !== 'name' && nameFields.includes(field))
  const isTwice = new Set(used).size < used.length
  if (isTwice || (used.includes('name') && isParted)) throw refusal('field-twice')
}

export async function listRegisterRows(
  context: Context<'people.listRegisterRows'>,
  { token, kind, from, most }: Parsed<'people.listRegisterRows'>,
): Promise<RegisterRow[]> {
  const { preview } = heldBy(context, token)
  if (!preview) throw context.refusal('not-previewed')
  const rows = preview.rows[kind].slice(from, from + most)
  const labels = await labelsOf(
    context,
    rows.flatMap(({ files }) => files),
  )
  return rows.map(({ line, name, person, fault, files, lines }) => ({
    line,
    name,
    birth: person?.birth ?? null,
    phone: person?.phones.join(', ') ?? '',
    problem: fault,
    files: files.flatMap((id) => labels.get(id) ?? []),
    lines: [...lines],
  }))
}
