import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { ClientLanguage } from '#contract/language.ts'
import type { Sex } from '#contract/people.contract.ts'
import { greeting } from '#main/documents/greeting.ts'
import { type NameOnPaper, namePieces, signerPieces } from '#main/documents/name-on-paper.ts'
import { birthOn } from '#main/documents/paper-values.ts'
import {
  type Block,
  definitions,
  fillIn,
  keptTogether,
  paragraph,
  signatures,
} from '#main/documents/typeset/blocks.ts'
import { ltr, type Piece, type Text, words } from '#main/documents/typeset/pieces.ts'
import { paperWords } from '#main/documents/words.ts'
import type { CommonPen } from './pen.ts'
import { figures, nothing, said } from './parts.ts'

/** Whom a form is about, as the desk knows them. */
export type Client = Readonly<{
  name: NameOnPaper | null
  fileNumber: string
  sex: Sex
  birth: PartialDate | null
  address: string
  /** Only one where they may be reached without harm. */
  phone: string
  email: string
  language: ClientLanguage | null
  guardian: string
}>

export const nobody: Client = {
  name: null,
  fileNumber: '',
  sex: 'unknown',
  birth: null,
  address: '',
  phone: '',
  email: '',
  language: null,
  guardian: '',
}

type Row = readonly [label: Text, value: Text]
export type ClientField =
  | 'name'
  | 'file'
  | 'sex'
  | 'birth'
  | 'address'
  | 'phone'
  | 'email'
  | 'language'
  | 'guardian'

/** Label and value of what a form says of its person; empty ones are written in by hand. */
export function clientRows(
  client: Client,
  pen: CommonPen,
  fields: readonly ClientField[] = ['name', 'file', 'birth', 'address', 'phone', 'language'],
): Row[] {
  return fields.map((field) => [pen.say(field), valueOf(client, field, pen)])
}

export function aboutClient(
  client: Client,
  pen: CommonPen,
  fields?: readonly ClientField[],
): Block {
  return definitions(clientRows(client, pen, fields))
}

export function nameOf({ name }: Client): Text {
  return name === null ? nothing : namePieces(name)
}

function valueOf(client: Client, field: ClientField, { language, say }: CommonPen): Text {
  switch (field) {
    case 'name':
      return nameOf(client)
    case 'file':
      return client.fileNumber === '' ? nothing : ltr(client.fileNumber, 'fileNumber')
    case 'sex':
      return client.sex === 'unknown' ? nothing : say(client.sex)
    case 'birth':
      return client.birth ? birthOn(client.birth, language) : nothing
    case 'phone':
    case 'email':
      return figures(client[field], field)
    case 'language':
      return client.language === null
        ? nothing
        : words(paperWords(language).clientLanguage[client.language])
    case 'address':
    case 'guardian':
      return said(client[field], field)
    default:
      return field satisfies never
  }
}

/** To whom a letter goes and how they are greeted; nobody by a guessed sex. */
export function greeted(client: Client, pen: CommonPen): Block[] {
  const { name, sex } = client
  const { clientSlip, erasure } = paperWords(pen.language)
  const greetings = name ? clientSlip.greeting : erasure.greeting
  return [
    aboutClient(client, pen, ['name']),
    paragraph(greeting({ name: name?.main ?? '', sex }, greetings, pen.language)),
  ]
}

/** As the greeting, so the end of the letter. */
export function farewell({ name, sex }: Client, { language }: CommonPen): Block {
  const { close } = paperWords(language).letter
  const isNamed = name !== null && (sex === 'female' || sex === 'male')
  return paragraph(words(isNamed ? close.named : close.unnamed))
}

type Place = Readonly<{ caption: Text; name?: Text }>

/** Who signs, with a place for a finger; and who was there where one cannot read or write. */
/** `declared` is what they put their name to: it stands on the same page. */
export function signedByHand(pen: CommonPen, places: readonly Place[], declared?: Piece): Block[] {
  const { say } = pen
  const above = declared ? [paragraph(declared)] : []
  return [
    keptTogether([
      ...above,
      signatures(places, say('fingerprint')),
      paragraph(say('witnessWhen'), { size: 'small' }),
      fillIn(say('witness'), { toSign: true }),
    ]),
  ]
}

/** Who signs, with a place for the stamp. */
export function signedAndStamped(pen: CommonPen, places: readonly Place[]): Block {
  return signatures(places, pen.say('stamp'))
}

/** A line for the person's own name. */
export function clientPlace(client: Client, pen: CommonPen): Place {
  const caption = pen.say('clientSignature')
  return client.name === null ? { caption } : { caption, name: said(client.name.main, 'name') }
}

export type Worker = Readonly<{ name: string; post: string }>
export const noWorker: Worker = { name: '', post: '' }

export function workerPlace({ name, post }: Worker, pen: CommonPen): Place {
  const caption = pen.say('workerSignature')
  return name === '' ? { caption } : { caption, name: signerPieces({ name, post }, pen.language) }
}
