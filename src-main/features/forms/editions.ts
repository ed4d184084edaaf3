import { z } from 'zod'
import { dayInZone, instantsOf } from '#contract/calendar/centre-time.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { IssuedForm } from '#contract/forms.contract.ts'
import { PaperSize } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { TypedForm } from '#contract/typed-forms.ts'
import { changesBetween, type Fact } from '#main/documents/forms/changes.ts'
import type { FormPage } from '#main/documents/forms/form.ts'
import type { Frame, Replaced } from '#main/documents/forms/pen.ts'
import { listFormsOfPerson, listFormsWithoutFile } from '#main/features/documents/papers.service.ts'
import { fillForm, type Wanted } from './fill-form.service.ts'
import type { Filling } from './filling.ts'

const facts = z.array(z.object({ key: z.string(), what: z.string(), said: z.string() }))

/** What a form said when it was issued, in every language: the next edition may be in another one. */
const Said = z.object({
  size: PaperSize,
  isLarge: z.boolean(),
  facts: z.record(Language, facts),
  typed: TypedForm.nullable().default(null),
})
export type Said = z.infer<typeof Said>

export type Paper = Awaited<ReturnType<typeof listFormsOfPerson>>[number]

/** Which edition a form is as it would be filled now. */
export type Standing = Readonly<{
  /** The record it is filled from; null of a complaint that has no paper yet. */
  of: string | null
  edition: number
  said: Said
  /** The number of the first edition is that of all of them; null before there is one. */
  number: string | null
  replaces?: Replaced
  /** Nothing has changed since it was issued, and it looks as it is wanted: it stays that paper. */
  frozen?: Paper
}>

export async function standingOf(context: Filling, asked: Wanted, frame: Frame): Promise<Standing> {
  const papers = (await papersLike(context, asked)).filter(
    (paper) => paper.kind === asked.form && paper.said !== null && isOwn(context, paper),
  )
  const of = isNew(asked) ? takenToday(context, asked, papers) : asked.of
  const editions = papers.filter(({ source_id }) => source_id === of)
  const last = editions[0]
  // Of nobody's file there is no other record than its papers.
  if (asked.personId === null && of !== null && !last) throw context.refusal('form-not-fillable')
  // What is not told anew is as it was told last.
  const wanted = { ...asked, typed: asked.typed ?? (last ? typedOf(last) : null) }
  const said = await saidBy(context, wanted, frame)
  if (!last) return { of, edition: 1, said, number: null }
  const { language, size, isLarge } = wanted
  const number = last.outgoing_number
  const changes = changesBetween(saidIn(last, language), said.facts[language])
  if (changes.length > 0) {
    const replaces = { edition: last.edition, day: dayOf(context, last), changes }
    return { of, edition: last.edition + 1, said, number, replaces }
  }
  const frozen = editions.find((paper) => {
    const look = keptBy(paper)
    const isLike = paper.language === language && look.size === size && look.isLarge === isLarge
    return isLike && paper.edition === last.edition
  })
  const { edition } = last
  const before = formerOf(last, editions)
  const replaces = before && {
    edition: before.edition,
    day: dayOf(context, before),
    changes: changesBetween(saidIn(before, language), said.facts[language]),
  }
  return { of, edition, said, number, ...(replaces && { replaces }), ...(frozen && { frozen }) }
}

async function papersLike(context: Filling, { form, personId, of }: Wanted) {
  const { db, clock, centre } = context
  if (personId !== null && of !== null) return listFormsOfPerson(db, personId)
  if (of !== null) return listFormsWithoutFile(db, { kind: form, sourceId: of })
  const today = clock.today()
  const since = instantsOf(today, today, centre.timeZone).start
  return listFormsWithoutFile(db, { kind: form, since })
}

/** Of complaints only one's own count: what was said to a colleague is not for others. */
export function isOwn(
  { session }: Pick<Filling, 'session'>,
  { kind, issued_by }: Pick<Paper, 'kind' | 'issued_by'>,
): boolean {
  return kind !== 'complaint-receipt' || issued_by === session.staffId
}

/** What is typed is no record of the desk's: its first paper is made from the person alone, or from nobody. */
function isNew({ form, personId, of }: Wanted): boolean {
  return of === null || (form === 'complaint-receipt' && of === personId)
}

/** The same words on the same day are the same paper, printed once more. */
function takenToday(context: Filling, { typed }: Wanted, papers: readonly Paper[]) {
  const told = JSON.stringify(typed)
  const today = context.clock.today()
  const same = papers.find(
    (paper) => dayOf(context, paper) === today && JSON.stringify(typedOf(paper)) === told,
  )
  return same?.source_id ?? null
}

/** What it was told as it was filled. */
export function typedOf(paper: Pick<Paper, 'said'>): TypedForm | null {
  return paper.said === null ? null : keptBy(paper).typed
}

function keptBy({ said }: Pick<Paper, 'said'>): Said {
  return Said.parse(JSON.parse(said ?? ''))
}

/** What it says otherwise than the edition before it, in every language of the window. */
export function changesOf(paper: Paper, all: readonly Paper[]): IssuedForm['changes'] {
  const before = formerOf(paper, all)
  const inLanguage = (language: Language) =>
    before ? changesBetween(saidIn(before, language), saidIn(paper, language)) : []
  return {
    fa: inLanguage('fa'),
    ru: inLanguage('ru'),
    sk: inLanguage('sk'),
    en: inLanguage('en'),
  }
}

/** `all` newest first. */
function formerOf({ kind, source_id, edition }: Paper, all: readonly Paper[]): Paper | undefined {
  return all.find(
    (one) => one.kind === kind && one.source_id === source_id && one.edition === edition - 1,
  )
}

function saidIn({ said }: Paper, language: Language): Fact[] {
  return said === null ? [] : keptBy({ said }).facts[language]
}

export function dayOf(
  { centre }: Pick<Filling, 'centre'>,
  { issued_at }: Pick<Paper, 'issued_at'>,
): IsoDay {
  return dayInZone(issued_at, centre.timeZone)
}

async function saidBy(context: Filling, wanted: Wanted, frame: Frame): Promise<Said> {
  const { size, isLarge, typed } = wanted
  const inLanguage = async (language: Language): Promise<FormPage['facts']> => {
    const filled = await fillForm(context, { ...wanted, language })
    return filled(frame, { language, size, isLarge }).facts
  }
  return {
    size,
    isLarge,
    typed,
    facts: {
      fa: [...(await inLanguage('fa'))],
      ru: [...(await inLanguage('ru'))],
      sk: [...(await inLanguage('sk'))],
      en: [...(await inLanguage('en'))],
    },
  }
}
