import type { FormId } from '#contract/forms.ts'
import type { Block } from '#main/documents/typeset/blocks.ts'
import { BODY_SIZE, type Margins, type Page, type PaperSize } from '#main/documents/typeset/page.ts'
import { fill, words } from '#main/documents/typeset/pieces.ts'
import { formHead, type HeadKind } from './form-head.ts'
import { formTitle, formWords } from './form-words.ts'
import type { Frame, Look, Pen } from './pen.ts'

export type Template<Id extends FormId, Data> = Readonly<{
  head: HeadKind
  /** Smaller than usual, for tables with many columns. */
  isDense?: boolean
  isLandscape?: boolean
  /** The empty twin: what is not known is a dotted line, a box, an empty row. */
  blank: Data
  blocks: (data: Data, pen: Pen<Id>) => readonly Block[]
}>

export type Form<Data> = Readonly<{
  page: (data: Data, frame: Frame, look: Look) => Page
  blankPage: (frame: Frame, look: Look) => Page
}>

/** One function makes the form filled and empty: the twins cannot grow apart. */
export function form<const Id extends FormId, Data>(
  id: Id,
  template: Template<Id, Data>,
): Form<Data> {
  const page: Form<Data>['page'] = (data, frame, look) => {
    const pen = penOf(id, frame, look)
    const { language, size } = look
    const title = words(formTitle(id, language))
    return {
      language,
      size,
      title: title.text,
      madeAt: new Date(frame.madeAt),
      fontSize: fontSizeOf(look, template.isDense ?? false),
      margins: margins[size],
      isLandscape: template.isLandscape ?? false,
      content: [...formHead(template.head, title, pen), ...template.blocks(data, pen)],
      footer: (number, pages) => pen.fill('page', { title, page: number, pages }),
    }
  }
  return { page, blankPage: (frame, look) => page(template.blank, frame, look) }
}

/** Narrower than a letter's: there is much to write in. */
const margins: Readonly<Record<PaperSize, Margins>> = {
  A4: { top: 34, bottom: 40, side: 46 },
  A5: { top: 24, bottom: 30, side: 30 },
}

function penOf<Id extends FormId>(id: Id, frame: Frame, look: Look): Pen<Id> {
  const said = formWords(id, look.language)
  const wordsOf = (key: string): string => {
    const found = said[key]
    if (found === undefined) throw new Error(`No words for ${key} of ${id}`)
    return found
  }
  return {
    ...look,
    frame,
    say: (key) => words(wordsOf(key)),
    fill: (key, values) => fill(wordsOf(key), values),
  }
}

function fontSizeOf({ size, isLarge }: Look, isDense: boolean): number {
  if (isLarge) return BODY_SIZE.large - (size === 'A5' ? 2 : 0)
  return BODY_SIZE.normal - (isDense ? 1.5 : 0) - (size === 'A5' ? 0.9 : 0)
}
