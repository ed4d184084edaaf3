import { z } from 'zod'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { IssuedForm } from '#contract/forms.contract.ts'
import { PaperSize } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { changesBetween, type Fact } from '#main/documents/forms/changes.ts'
import type { FormPage } from '#main/documents/forms/form.ts'
import type { Frame, Replaced } from '#main/documents/forms/pen.ts'
import { listFormsOfPerson } from '#main/features/documents/papers.service.ts'
import { fillForm, type Wanted } from './fill-form.service.ts'
import type { Filling } from './filling.ts'

const facts = z.array(z.object({ key: z.string(), what: z.string(), said: z.string() }))

/** What a form said when it was issued, in every language: the next edition may be in another one. */
const Said = z.object({ size: PaperSize, isLarge: z.boolean(), facts: z.record(Language, facts) })
export type Said = z.infer<typeof Said>

export type Paper = Awaited<ReturnType<typeof listFormsOfPerson>>[number]

/** Which edition a form is as it would be filled now. */
export type Standing = Readonly<{
  edition: number
  said: Said
  /** The number of the first edition is that of all of them; null before there is one. */
  number: string | null
  replaces?: Replaced
  /** Nothing has changed since it was issued, and it looks as it is wanted: it stays that paper. */
  frozen?: Paper
}>

type Personal = Wanted & Readonly<{ personId: string; of: string }>

export async function standingOf(
  context: Filling,
  wanted: Personal,
  frame: Frame,
): Promise<Standing> {
  const said = await saidBy(context, wanted, frame)
  const editions = (await listFormsOfPerson(context.db, wanted.personId)).filter(
    (paper) => paper.kind === wanted.form && paper.source_id === wanted.of && paper.said !== null,
  )
  const last = editions[0]
  if (!last) return { edition: 1, said, number: null }
  const { language, size, isLarge } = wanted
  const number = last.outgoing_number
  const changes = changesBetween(saidIn(last, language), said.facts[language])
  if (changes.length > 0) {
    const replaces = { edition: last.edition, day: dayOf(context, last), changes }
    return { edition: last.edition + 1, said, number, replaces }
  }
  const frozen = editions.find((paper) => {
    const look = Said.parse(JSON.parse(paper.said ?? ''))
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
  return { edition, said, number, ...(replaces && { replaces }), ...(frozen && { frozen }) }
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
  return said === null ? [] : Said.parse(JSON.parse(said)).facts[language]
}

function dayOf({ centre }: Pick<Filling, 'centre'>, { issued_at }: Paper) {
  return dayInZone(issued_at, centre.timeZone)
}

async function saidBy(context: Filling, wanted: Personal, frame: Frame): Promise<Said> {
  const { size, isLarge } = wanted
  const inLanguage = async (language: Language): Promise<FormPage['facts']> => {
    const filled = await fillForm(context, { ...wanted, language })
    return filled(frame, { language, size, isLarge }).facts
  }
  return {
    size,
    isLarge,
    facts: {
      fa: [...(await inLanguage('fa'))],
      ru: [...(await inLanguage('ru'))],
      sk: [...(await inLanguage('sk'))],
      en: [...(await inLanguage('en'))],
    },
  }
}
