import { setImmediate } from 'node:timers/promises'
import type { RegisterImport } from '#contract/importing.contract.ts'
import type { Parsed } from '#contract/index.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAboutAny } from '#main/ipc/requests.repository.ts'
import { deletePeople, listAsOpened } from '../as-opened.repository.ts'
import { insertContact } from '../people.repository.ts'
import { contactRow, labelsOf, registerPerson } from '../people.service.ts'
import type { ComparedRow, RowPerson } from './compared-row.ts'
import { heldBy, isStop } from './importing.service.ts'
import * as imports from './imports.repository.ts'

/** So many files are opened before other messages are heard: who waits sees how far it is, and can stop it. */
const slice = 50

/**
 * Opens a file for every row that is wanted, in the one transaction of the message: whatever goes wrong or is stopped on
 * the way, nobody was entered.
 */
export async function importRegister(
  context: Context<'people.importRegister'>,
  { token, known, except }: Parsed<'people.importRegister'>,
): Promise<RegisterImport> {
  const { db, clock, newId, session, parts, refusal, trace, afterCommit } = context
  const held = heldBy(context, token)
  const { preview } = held
  if (!preview) throw refusal('not-previewed')
  // Somebody may have registered one of them meanwhile.
  if (parts.names.size !== preview.namesKnown) throw refusal('people-since')
  const otherwise = new Set(except)
  const enters = ({ line }: ComparedRow) => (known === 'enter') !== otherwise.has(line)
  const { fresh, refused } = preview.rows
  const rows = [...fresh, ...preview.rows.known.filter(enters)]
  if (rows.length === 0) throw refusal('nobody-to-enter')
  const row = {
    id: newId(),
    file_name: held.name,
    people: rows.length,
    skipped: fresh.length + preview.rows.known.length - rows.length,
    refused: refused.length,
    imported_at: clock.now(),
    imported_by: session.staffId,
    taken_back_at: null,
    taken_back_by: null,
    version: 1,
  }
  await imports.insertImport(db, row)
  await parts.register
    .during({ stage: 'writing', rows: rows.length }, async ({ signal, report }) => {
      for (const [at, { line, person }] of rows.toSorted(byLine).entries()) {
        if (person) await enter(context, person, { line, importId: row.id })
        if (at % slice !== 0) continue
        report(at / rows.length)
        await setImmediate()
        signal.throwIfAborted()
      }
    })
    .catch((error: unknown) => {
      throw isStop(error) ? refusal('import-stopped') : error
    })
  const { people, skipped } = row
  trace({
    subjectType: 'register_import',
    subjectId: row.id,
    detail: { people, skipped, refused: row.refused },
  })
  afterCommit(() => void (parts.register.held = undefined))
  return toImport({ ...row, staff_name: session.name })
}

function byLine(one: ComparedRow, other: ComparedRow): number {
  return one.line - other.line
}

async function enter(
  context: Omit<CommandContext, 'refusal'> & Pick<Context<'people.importRegister'>, 'refusal'>,
  { names, birth, sex, phones, address, landmark, language, oldNumber }: RowPerson,
  { line, importId }: Readonly<{ line: number; importId: string }>,
): Promise<void> {
  const { db, newId, centre } = context
  const [phone = '', ...more] = phones
  const file = await registerPerson(
    {
      ...context,
      // The preview has refused such a row; a clock set back since is a bug of nobody.
      refusal: () => context.refusal('not-previewed'),
    },
    {
      names: [...names],
      birth,
      sex,
      phone,
      address,
      landmark,
      language,
      interpreter: false,
      literacy: null,
      source: null,
      zoneId: null,
    },
  )
  for (const [at, value] of more.entries()) {
    const contact = { kind: 'phone', value, safe: true, remark: '' } as const
    const row = contactRow(contact, centre.country)
    await insertContact(db, { ...row, id: newId(), person_id: file.id, position: at + 1 })
  }
  await imports.insertImported(db, {
    person_id: file.id,
    import_id: importId,
    line,
    old_number: oldNumber,
  })
}

export async function listImports({ db }: QueryContext): Promise<RegisterImport[]> {
  return (await imports.listImports(db)).map(toImport)
}

/**
 * Closes every file of the import of which nothing else is written. Those that are hidden from who asks stay and are not
 * named: for them such a person is as gone as the others.
 */
export async function takeBackImport(
  context: Context<'people.takeBackImport'>,
  { id, version }: Parsed<'people.takeBackImport'>,
): Promise<{ takenBack: RegisterImport; stay: PersonLabel[] }> {
  const { db, clock, session, refusal, trace } = context
  const row = await imports.findImport(db, id)
  if (!row) throw refusal('import-not-found')
  if (row.taken_back_at !== null) throw refusal('import-taken-back')
  const by = { at: clock.now(), staffId: session.staffId }
  if (!(await imports.markTakenBack(db, { id, version }, by))) {
    throw refusal('stale', { current: toImport(row) })
  }
  const all = await imports.listImported(db, id)
  const hidden = await hiddenFiles(context)
  const asOpened = await listAsOpened(db, all)
  const halfTyped = await imports.listHalfTyped(db, all)
  const untouched = new Set(all.filter((one) => asOpened.has(one) && !halfTyped.has(one)))
  const gone = all.filter((personId) => untouched.has(personId) && !hidden.has(personId))
  await deletePeople(db, gone)
  await forgetRepliesAboutAny(db, new Set(gone))
  const staying = await labelsOf(
    context,
    all.filter((personId) => !untouched.has(personId)),
  )
  trace({ subjectType: 'register_import', subjectId: id, detail: { people: gone.length } })
  const takenBack = { ...row, taken_back_at: by.at, version: version + 1 }
  return { takenBack: toImport(takenBack), stay: [...staying.values()] }
}

type Listed = Awaited<ReturnType<typeof imports.listImports>>[number]

function toImport(row: Listed): RegisterImport {
  return {
    id: row.id,
    fileName: row.file_name,
    people: row.people,
    skipped: row.skipped,
    refused: row.refused,
    importedAt: row.imported_at,
    importedBy: row.staff_name,
    takenBackAt: row.taken_back_at,
    version: row.version,
  }
}
