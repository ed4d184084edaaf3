import type { Break } from './breaks.ts'
import { joinsAt, SOFT_HYPHEN, withoutUndrawn } from './characters.ts'
import type { FontChoice } from './font-choice.ts'
import type { RunPlace } from './internals.ts'
import { isRightToLeft, type Levels, mirrored } from './levels.ts'
import type { Paragraph } from './paragraph.ts'
import { RunFeatures } from './run-features.ts'

/** An inline before it has a style and pdfmake has measured it: `font` is still a family name. */
export interface DraftInline {
  readonly text: string
  readonly font: string
  readonly fontFeatures: RunFeatures
  readonly place: RunPlace
  /** The next inline belongs to the same word. */
  noNewLine?: boolean
  lineEnd?: boolean
}

export interface Analysis {
  readonly paragraph: Paragraph
  readonly levels: Levels
  readonly fonts: FontChoice
  readonly breaks: ReadonlyMap<number, Break>
  /** OpenType tag, or null. */
  readonly language: string | null
}

/** Cuts a paragraph where the line may break and where style, level, font or script changes. */
export function cutIntoInlines(analysis: Analysis): DraftInline[] {
  const drafts: DraftInline[] = []
  let from = 0
  for (let to = 1; to <= analysis.paragraph.text.length; to++) {
    if (!cutsAt(analysis, to)) continue
    addDraft(drafts, analysis, from, to)
    from = to
  }
  return drafts
}

function cutsAt({ paragraph, levels, fonts, breaks }: Analysis, at: number): boolean {
  if (at === paragraph.text.length || breaks.has(at)) return true
  return (
    paragraph.spanAt[at] !== paragraph.spanAt[at - 1] ||
    levels.levels[at] !== levels.levels[at - 1] ||
    fonts.families[at] !== fonts.families[at - 1] ||
    fonts.scripts[at] !== fonts.scripts[at - 1]
  )
}

function addDraft(drafts: DraftInline[], analysis: Analysis, from: number, to: number): void {
  const { paragraph, breaks } = analysis
  const ending = breaks.get(to)
  const text = drawnText(analysis, from, to)
  const previous = drafts.at(-1)
  if (text === '' && ending !== 'must' && previous) {
    if (ending === 'may') delete previous.noNewLine
    return
  }
  const draft: DraftInline = {
    text,
    font: analysis.fonts.families[from] ?? '',
    fontFeatures: featuresOf(analysis, from, to),
    place: placeOf(analysis, from, to),
  }
  if (ending === 'must') draft.lineEnd = true
  else if (!ending && to < paragraph.text.length) draft.noNewLine = true
  drafts.push(draft)
}

function drawnText({ paragraph, levels }: Analysis, from: number, to: number): string {
  const text = withoutUndrawn(paragraph.text.slice(from, to))
  return isRightToLeft(levels.levels[from] ?? 0) ? mirrored(text) : text
}

function placeOf({ paragraph, levels }: Analysis, from: number, to: number): RunPlace {
  return {
    from,
    to,
    level: levels.levels[from] ?? 0,
    paragraphLevel: levels.paragraphLevelAt(from),
    span: paragraph.spanAt[from] ?? 0,
    softHyphen: to < paragraph.text.length && paragraph.text[to - 1] === SOFT_HYPHEN,
  }
}

/** A word cut by a change of style keeps its joined letters. */
function featuresOf(analysis: Analysis, from: number, to: number): RunFeatures {
  const { paragraph, levels, fonts, breaks, language } = analysis
  const { text } = paragraph
  const rightToLeft = isRightToLeft(levels.levels[from] ?? 0)
  // Also where the line breaks at a soft hyphen: the letters stay those of the whole word.
  const joins = (at: number): boolean =>
    rightToLeft && (!breaks.has(at) || text[at - 1] === SOFT_HYPHEN) && joinsAt(text, at)
  return new RunFeatures({
    rightToLeft,
    script: fonts.scripts[from] ?? (rightToLeft ? 'arab' : 'latn'),
    language,
    joinsBefore: joins(from),
    joinsAfter: joins(to),
  })
}
