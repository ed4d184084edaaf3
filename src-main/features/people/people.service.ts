import { ClientLanguage } from '#contract/language.ts'
import { partsOf } from '#contract/calendar/calendar-day.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { cleanLine, cleanName } from '#contract/script/clean-name.ts'
import type { Contact, NewPerson, PersonLabel } from '#contract/people.contract.ts'
import { nextFileNumber } from '#main/features/centre/centre.service.ts'
import { hiddenFiles, type Viewer } from '#main/features/restricted/hidden-files.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Reader } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { birthOf } from './birth-of.ts'
import * as people from './people.repository.ts'
import { lastDigitsFirst, readPhone } from './phones.ts'
import type { PersonContactRow, PersonNameRow, PersonRow } from './people.table.ts'

type Registering = Omit<CommandContext, 'refusal'> & Readonly<{ refusal: RefusalOf<'day-ahead'> }>

/** Opens a file for somebody new, within the caller's transaction. */
export async function registerPerson(
  context: Registering,
  person: NewPerson & Readonly<{ address?: string; landmark?: string }>,
): Promise<PersonRow> {
  const { db, clock, newId, session, centre } = context
  checkBirth(context, 'who.person.birth', person.birth)
  const row: PersonRow = {
    id: newId(),
    file_number: await nextFileNumber(db, 'OK', partsOf(clock.today(), centre.calendar).year),
    sex: person.sex,
    birth: person.birth?.iso ?? null,
    birth_precision: person.birth?.precision ?? null,
    language: person.language,
    interpreter: person.interpreter ? 1 : 0,
    literacy: person.literacy,
    source: person.source,
    zone_id: person.zoneId,
    address: person.address ?? '',
    landmark: person.landmark ?? '',
    household_id: null,
    household_role: null,
    household_since: null,
    alert: '',
    guardian: '',
    created_at: clock.now(),
    created_by: session.staffId,
    anonymised_on: null,
    version: 1,
  }
  await people.insertPerson(db, row)
  const names = person.names.map(({ kind, text }) => ({ kind, text: cleanName(text) }))
  for (const [position, { kind, text }] of names.entries()) {
    await people.insertName(db, { id: newId(), person_id: row.id, kind, text, position })
  }
  if (person.phone) {
    const contact = { kind: 'phone', value: person.phone, safe: true, remark: '' } as const
    const columns = contactRow(contact, centre.country)
    await people.insertContact(db, { ...columns, id: newId(), person_id: row.id, position: 0 })
  }
  return row
}

/** Nobody is born after today, however little of the date is known. */
export function checkBirth(
  { clock, refusal }: Pick<Registering, 'clock' | 'refusal'>,
  field: string,
  birth: PartialDate | null,
): void {
  if (birth === null || rangeOf(birth).first <= clock.today()) return
  throw refusal('day-ahead', { fields: { [field]: 'day-ahead' } })
}

/** What was said is kept even where it is no number that can be dialled, and where words stand beside one. */
export function contactRow(
  { kind, value, safe, remark }: Contact,
  country: string,
): Omit<PersonContactRow, 'id' | 'person_id' | 'position'> {
  const number = kind === 'phone' ? readPhone(value, country) : undefined
  return {
    kind,
    value: number && !/\p{L}/u.test(value) ? number.display : value,
    tail: kind === 'phone' ? (number?.tail ?? lastDigitsFirst(value)) : '',
    safe: safe ? 1 : 0,
    remark: cleanLine(remark),
  }
}

type Labels = ReadonlyMap<string, PersonLabel>

/** How these people are named in a list; an id nobody has, or whose file is hidden from who asks, is left out. */
export async function labelsOf(viewer: Viewer, ids: readonly string[]): Promise<Labels> {
  const hidden = await hiddenFiles(viewer)
  const known = ids.filter((id) => !hidden.has(id))
  return readLabels(viewer.db, new Set(known))
}

/** The same where something stands for everybody, as in the queue: of a hidden file only that it is one. */
export async function maskedLabelsOf(viewer: Viewer, ids: readonly string[]): Promise<Labels> {
  const hidden = await hiddenFiles(viewer)
  const shown = await readLabels(viewer.db, new Set(ids.filter((id) => !hidden.has(id))))
  const masked = ids.filter((id) => hidden.has(id))
  return new Map([...shown, ...masked.map((id) => [id, { ...nobodyKnown, id }] as const)])
}

const nobodyKnown = {
  fileNumber: '',
  name: '',
  otherName: null,
  birth: null,
  sex: 'unknown',
  language: 'other',
  interpreter: false,
  literacy: null,
  alert: '',
  hidden: true,
  version: 1,
} as const

/** How these people are named, whoever asks: for what the program itself has to know. */
export async function readLabels(db: Reader, ids: ReadonlySet<string>): Promise<Labels> {
  const unique = [...ids]
  const written = await inSlices(unique, (slice) => people.listNames(db, slice))
  const names = Map.groupBy(written, ({ person_id }) => person_id)
  const rows = await inSlices(unique, (slice) => people.listPeople(db, slice))
  return new Map(rows.map((row) => [row.id, toLabel(row, names.get(row.id) ?? [])]))
}

/** Whether somebody has a file, and is still somebody. */
export async function isKnown(db: Reader, personId: string): Promise<boolean> {
  return (await people.findPerson(db, personId))?.anonymised_on === null
}

/** What a return says of somebody served, as it stands on their file now. */
export async function circumstancesOf(
  db: Reader,
  personId: string,
): Promise<Pick<PersonRow, 'language' | 'interpreter' | 'zone_id' | 'source' | 'household_id'>> {
  const row = await people.findPerson(db, personId)
  if (!row) throw new Error('A person who was helped has no file')
  const { language, interpreter, zone_id, source, household_id } = row
  return { language, interpreter, zone_id, source, household_id }
}

function toLabel(row: PersonRow, names: readonly PersonNameRow[]): PersonLabel {
  const own = names.find(({ kind }) => kind === 'official') ?? names[0]
  const other = names.find(({ kind, id }) => kind === 'latin' && id !== own?.id)
  return {
    id: row.id,
    fileNumber: row.file_number,
    name: own?.text ?? row.file_number,
    otherName: other?.text ?? null,
    birth: birthOf(row),
    sex: row.sex,
    language: ClientLanguage.parse(row.language),
    interpreter: row.interpreter === 1,
    literacy: row.literacy,
    alert: row.alert,
    hidden: false,
    version: row.version,
  }
}
