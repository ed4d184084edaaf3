import type { FormId } from '#contract/forms.ts'
import type { Block } from '#main/documents/typeset/blocks.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { fill, type Piece, words } from '#main/documents/typeset/pieces.ts'
import { editionOf } from './edition.ts'
import type { Fact } from './changes.ts'
import { factsOf } from './facts.ts'
import { formHead, type HeadKind } from './form-head.ts'
import { fontSizeOf, margins, roomOf } from './form-paper.ts'
import { formTitle, formWords } from './form-words.ts'
import type { Frame, Look, Pen, Room } from './pen.ts'

export type Template<Id extends FormId, Data> = Readonly<{
  head: HeadKind
  /** Smaller than usual, for tables with many columns. */
  isDense?: boolean
  /** So many columns that in large print the paper lies on its long side. */
  isWide?: boolean
  /** The empty twin: what is not known is a dotted line, a box, an empty row. */
  blank: Data
  blocks: (data: Data, pen: Pen<Id>) => readonly Block[]
}>

/** With what it says, to tell one edition from the next. */
export type FormPage = Page & Readonly<{ facts: readonly Fact[] }>

export type Form<Data> = Readonly<{
  page: (data: Data, frame: Frame, look: Look) => FormPage
  blankPage: (frame: Frame, look: Look) => Page
}>

/** One function makes the form filled and empty: the twins cannot grow apart. */
export function form<const Id extends FormId, Data>(
  id: Id,
  template: Template<Id, Data>,
): Form<Data> {
  const page: Form<Data>['page'] = (data, frame, look) => {
    const { language, size } = look
    const isLandscape = look.isLarge && (template.isWide ?? false)
    const pen = penOf(id, frame, look, roomOf(size, isLandscape))
    const title = words(formTitle(id, language))
    const blocks = template.blocks(data, pen)
    return {
      language,
      size,
      title: title.text,
      madeAt: new Date(frame.madeAt),
      fontSize: fontSizeOf(look, template.isDense),
      margins: margins[size],
      isLandscape,
      content: [...formHead(template.head, title, pen), ...editionOf(pen), ...blocks],
      facts: factsOf(blocks, (text) => keys.get(text)),
      footer: (number, pages) => pen.fill('page', { title, page: number, pages }),
    }
  }
  return { page, blankPage: (frame, look) => page(template.blank, frame, look) }
}

/** By which key each of its words was said. */
const keys = new WeakMap<object, string>()

function keyed(piece: Piece, key: string): Piece {
  keys.set(piece, key)
  return piece
}

function penOf<Id extends FormId>(id: Id, frame: Frame, look: Look, room: Room): Pen<Id> {
  const said = formWords(id, look.language)
  const wordsOf = (key: string): string => {
    const found = said[key]
    if (found === undefined) throw new Error(`No words for ${key} of ${id}`)
    return found
  }
  return {
    ...look,
    frame,
    room,
    say: (key) => keyed(words(wordsOf(key)), key),
    fill: (key, values) => fill(wordsOf(key), values),
  }
}
