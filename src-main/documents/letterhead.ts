import type { Centre, Logo } from '#contract/centre.contract.ts'
import type { Language } from '#contract/language.ts'
import {
  type Block,
  type Column,
  columns,
  paragraph,
  picture,
  type PictureSource,
  rule,
} from './typeset/blocks.ts'
import { bold, fill, isolate, ltr, type Piece, type Text, words } from './typeset/pieces.ts'
import { dayInBoth, numberOn } from './paper-values.ts'
import type { PaperWords } from './words.ts'

export type Sender = Readonly<{
  name: string
  address: string
  phone: string
  email: string
  logo: PictureSource | null
}>

/** The centre as it stands at the head of its papers. */
export function senderOf({ name, address, phone, email, logo }: Centre): Sender {
  return { name, address, phone, email, logo: logo && sourceOf(logo) }
}

function sourceOf({ type, data }: Logo): PictureSource {
  const bytes = Buffer.from(data, 'base64')
  return type === 'image/png'
    ? { type: 'png', bytes }
    : { type: 'svg', source: bytes.toString('utf8') }
}

/** The logo as every paper bears it. */
export function logoOnPaper(logo: Logo): Block {
  return pictureOf(sourceOf(logo))
}

export type Heading = Readonly<{
  /** Null before it is issued. */
  outgoingNumber: string | null
  day: string
}>

const logoSize = 40

function pictureOf(source: PictureSource): Block {
  return picture(source, { fit: [logoSize, logoSize] })
}

/** Who writes, under which number and on which day, in both calendars. */
export function letterhead(
  sender: Sender,
  { outgoingNumber, day }: Heading,
  language: Language,
  paper: PaperWords,
): Block[] {
  const reference = outgoing({ outgoingNumber }, language, paper)
  return sheetHead(sender, { reference, day }, language)
}

/** The number in the country's manner, or that it is not issued yet. */
export function outgoing(
  { outgoingNumber }: Pick<Heading, 'outgoingNumber'>,
  language: Language,
  paper: PaperWords,
): Text {
  return outgoingNumber === null
    ? words(paper.notIssued)
    : fill(paper.outgoing, { number: bold(numberOn(outgoingNumber, language)) })
}

/** Who made the sheet, what it is filed under and its day; the same on every paper of the centre. */
export function sheetHead(
  sender: Sender,
  { reference, day }: Readonly<{ reference: Text; day: string }>,
  language: Language,
): Block[] {
  return [
    columns([
      ...senderColumns(sender),
      {
        width: 190,
        blocks: [
          paragraph(reference, { align: 'end' }),
          paragraph(dayInBoth(day, language), { align: 'end', size: 'small' }),
        ],
      },
    ]),
    rule(),
  ]
}

/** The logo, and beside it the centre and how it is reached. */
export function senderColumns(sender: Sender): Column[] {
  const logo = sender.logo ? [{ width: logoSize, blocks: [pictureOf(sender.logo)] }] : []
  const name = paragraph(bold(isolate(sender.name, 'centre')), { size: 'large' })
  const reached = paragraph(reachedInTwoLines(sender), { size: 'small' })
  return [...logo, { width: '*', blocks: [name, reached] }]
}

/** Address, phone and e-mail, as far as they are known. */
export function reachedAt({ address, phone, email }: Omit<Sender, 'name' | 'logo'>): Piece[] {
  return [
    ...(address ? [isolate(address, 'centreAddress')] : []),
    ...(phone ? [ltr(phone, 'phone')] : []),
    ...(email ? [ltr(email, 'email')] : []),
  ]
}

/** The address, and under it phone and e-mail: no line ends in a separator. */
function reachedInTwoLines(sender: Sender): Text {
  const { address } = sender
  const [first, ...rest] = reachedAt({ ...sender, address: '' })
  const reached = first ? [first, ...rest.flatMap((piece) => [words(' · '), piece])] : []
  if (!address) return reached
  return [isolate(address, 'centreAddress'), ...(first ? [words('\n'), ...reached] : [])]
}
