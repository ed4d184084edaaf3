import type { SharedGroup } from '#contract/consent.contract.ts'
import type { Language } from '#contract/language.ts'
import type { LetterClient } from './letter-client.ts'
import { birthOn, quoted } from './paper-values.ts'
import { fill, isolate, ltr, type Piece, type Text, words } from './typeset/pieces.ts'
import type { PaperWords } from './words.ts'

/** What the letter is for, in the words of the client and of the writer. */
export type LetterReason = Readonly<{
  told: readonly Readonly<{ group: SharedGroup; text: string }>[]
  clientWords: string
  summary: string
  strengths: string
  ask: string
  doneAlready: string
  enclosed: string
}>

type Row = readonly [Text, Text]

/** Only what has a value stands in the letter, in the order in which it is read. */
export function letterRows(
  client: LetterClient,
  reason: LetterReason,
  language: Language,
  paper: PaperWords,
): readonly Row[] {
  const { field, group: groups } = paper.letter
  const { clientWords } = reason
  return [
    ...birthRow(client, language, paper),
    ...phoneRow(client, field.phone),
    ...said(field.address, client.address, 'address'),
    ...said(field.guardian, client.guardian, 'guardian'),
    ...reason.told.flatMap(({ group, text }) => said(groups[group], text, group)),
    ...(clientWords === ''
      ? []
      : [
          [
            words(field.clientWords),
            quoted(paper.letter.quoted, clientWords, 'clientWords', language),
          ] as const,
        ]),
    ...said(field.summary, reason.summary, 'summary'),
    ...said(field.strengths, reason.strengths, 'strengths'),
    ...said(field.ask, reason.ask, 'ask'),
    ...said(field.doneAlready, reason.doneAlready, 'doneAlready'),
    ...said(field.enclosed, reason.enclosed, 'enclosed'),
  ]
}

function said(label: string, value: string, field: string): Row[] {
  return value === '' ? [] : [[words(label), isolate(value, field)]]
}

/** A birth known to the day stands in the sentence; one known less well is said as well as it is known. */
function birthRow({ birth }: LetterClient, language: Language, paper: PaperWords): Row[] {
  if (birth === null || birth.precision === 'day') return []
  const { field } = paper.letter
  const born = birthOn(birth, language)
  return [
    [words(field.birth), birth.precision === 'age' ? fill(field.bornAbout, { years: born }) : born],
  ]
}

function phoneRow({ phones }: LetterClient, label: string): Row[] {
  if (phones.length === 0) return []
  const numbers = phones.flatMap((phone, index): Piece[] =>
    index === 0 ? [ltr(phone, 'phone')] : [words(' · '), ltr(phone, 'phone')],
  )
  return [[words(label), numbers]]
}
