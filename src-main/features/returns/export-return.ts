import type { Language } from '#contract/language.ts'
import type { MonthlyReturn, ReturnFormat } from '#contract/returns.contract.ts'
import { monthlyReturn } from '#main/documents/monthly-return.ts'
import type { Made } from '#main/documents/return-header.ts'
import { returnAsCsv } from '#main/exports/return-list.ts'
import { returnAsXlsx } from '#main/exports/return-sheets.ts'
import { findPaper } from '#main/features/documents/papers.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { Parts } from '#main/ipc/parts.ts'
import { getReturn, keyOf, type Which } from './returns.service.ts'

type Wanted = Which & Readonly<{ format: ReturnFormat; language: Language }>

/** Saves the return as a file; whoever asks, small numbers leave covered. */
export async function exportReturn(
  context: Context<'returns.export'>,
  { format, language, ...which }: Wanted,
): Promise<{ saved: boolean }> {
  const { centre, clock, parts, trace } = context
  const monthly = await getReturn(context, which, true)
  const made = { at: clock.now(), timeZone: centre.timeZone }
  const bytes =
    (format === 'pdf' ? await frozenPaper(context, monthly, language) : undefined) ??
    (await bytesOf(monthly, made, { format, language }, parts))
  const path = await parts.outside.save(bytes, `${nameOf(monthly, language)}.${format}`)
  trace({
    subjectType: 'return',
    subjectId: keyOf(which.month).month,
    detail: { format, language, edition: monthly.edition },
  })
  return { saved: path !== undefined }
}

/** Of a signed return the paper is what it was; only one signed before papers were kept is set anew. */
async function frozenPaper(
  { db }: Pick<Context<'returns.export'>, 'db'>,
  { papers }: MonthlyReturn,
  language: Language,
): Promise<Uint8Array | undefined> {
  const paper = papers.find((one) => one.language === language)
  return paper && (await findPaper(db, paper.id))?.pdf
}

async function bytesOf(
  monthly: MonthlyReturn,
  made: Made,
  { format, language }: Pick<Wanted, 'format' | 'language'>,
  { press }: Parts,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return returnAsXlsx(monthly, made, language)
    case 'csv':
      return returnAsCsv(monthly, made, language)
    case 'pdf':
      return (await press.set(monthlyReturn(monthly, made, language))).bytes
    default:
      return format satisfies never
  }
}

/** return-2026-10-fa: a draft and a corrected edition say so, so that nobody takes one for the other. */
function nameOf({ month, state, edition }: MonthlyReturn, language: Language): string {
  const kind = state === 'draft' ? '-draft' : edition > 1 ? `-edition-${edition}` : ''
  return `return-${keyOf(month).month}${kind}-${language}`
}
