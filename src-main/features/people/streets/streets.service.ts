import { basename } from 'node:path'
import type { Centre } from '#contract/centre.contract.ts'
import type { Parsed } from '#contract/index.ts'
import { cleanLine } from '#contract/script/clean-name.ts'
import type { StreetRule, ZoneProposal } from '#contract/streets.contract.ts'
import { fold } from '#contract/script/fold.ts'
import { countUp } from '#main/features/centre/centre.service.ts'
import { type FileRefusal, ImportRefusal } from '#main/imports/import-refusal.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { readInThread } from '#main/jobs/read-in-thread.ts'
import { textOf } from '../importing/read-row.ts'
import { matchStreet } from './match-street.ts'
import * as streets from './streets.repository.ts'

export async function listStreets({ db }: Pick<QueryContext, 'db'>): Promise<StreetRule[]> {
  const rows = await streets.listStreets(db)
  return rows.map(({ street, from_number: from, to_number: to, side, zone_id: zoneId }) => {
    return { street, from, to, side, zoneId }
  })
}

/** The whole list, in place of the one there was. The settings count up with it: they are one record. */
export async function saveStreets(
  context: Context<'streets.save'>,
  { version, streets: wanted }: Parsed<'streets.save'>,
): Promise<Centre> {
  const { db, centre, refusal, trace } = context
  const zones = new Set(centre.zones.map(({ id }) => id))
  const current = await countUp(context, version)
  for (const { zoneId, from, to } of wanted) {
    if (!zones.has(zoneId)) throw refusal('zone-not-found')
    if (from !== null && to !== null && from > to) throw refusal('numbers-reversed')
  }
  await streets.deleteStreets(db)
  for (const [position, { street, from, to, side, zoneId }] of wanted.entries()) {
    await streets.insertStreet(db, {
      position,
      street: cleanLine(street),
      from_number: from,
      to_number: to,
      side,
      zone_id: zoneId,
    })
  }
  trace({ subjectType: 'centre', subjectId: 'centre', detail: { streets: wanted.length } })
  return current
}

/** What the list proposes for an address; it decides nothing. */
export async function proposeZone(
  context: Pick<QueryContext, 'db' | 'centre'>,
  { address }: Readonly<{ address: string }>,
): Promise<ZoneProposal | null> {
  if (address.trim() === '') return null
  const inUse = new Set(context.centre.zones.flatMap(({ id, retired }) => (retired ? [] : [id])))
  const rules = (await listStreets(context)).filter(({ zoneId }) => inUse.has(zoneId))
  return matchStreet(address, rules) ?? null
}

/** Read within the limits of `imports/limits.ts`, in a thread that has no key; the first table that is seen. */
export async function readStreetFile(
  context: Context<'streets.readFile'>,
): Promise<{ name: string; lines: string[] } | null> {
  const { parts, centre, refusal } = context
  const path = await parts.outside.chooseTable()
  if (path === undefined) return null
  try {
    const imported = await readInThread({ file: path, kind: 'table' })
    if (imported.kind !== 'list' && imported.kind !== 'workbook') throw new Error(imported.kind)
    const table = imported.tables.find(({ isHidden }) => !isHidden) ?? imported.tables[0]
    const rows = (table?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => cleanLine(textOf(cell))),
    )
    const zones = new Set(centre.zones.map(({ name }) => fold(name)))
    // Headings name no zone.
    const [first = []] = rows
    const hasHeadings = rows.length > 1 && !first.some((cell) => zones.has(fold(cell)))
    return {
      name: basename(path).slice(0, 200),
      lines: rows.slice(hasHeadings ? 1 : 0).map((cells) => cells.join('; ')),
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    throw refusal(whyRefused[error.code] ?? 'file-damaged')
  }
}

type WhyRefused = Parameters<Context<'streets.readFile'>['refusal']>[0]

const whyRefused: Readonly<Partial<Record<FileRefusal, WhyRefused>>> = {
  'file-missing': 'file-missing',
  'file-empty': 'file-empty',
  'file-too-large': 'file-too-large',
  'file-of-another-kind': 'file-of-another-kind',
  'file-encrypted': 'file-encrypted',
  'unpacks-too-far': 'file-too-large',
  'unpacks-too-large': 'file-too-large',
  'too-many-rows': 'file-too-large',
  'too-many-columns': 'file-too-large',
  'too-many-values': 'file-too-large',
  'too-much-text': 'file-too-large',
}
