import type { Block } from './blocks.ts'
import { setBlocks } from './blocks/set-block.ts'
import { type Content, inlinesOf, type Setting } from './blocks/setting.ts'
import { digitsOf } from './digits.ts'
import { directionOf, languageStyle } from './document-language.ts'
import {
  BODY_SIZE,
  DEFAULT_MARGINS,
  type Margins,
  type Page,
  PAPER,
  type PaperSize,
} from './page.ts'
import { isolate, piecesOf } from './pieces.ts'
import { PageNumbers } from './page-numbers.ts'
import type { Tag } from './tags.ts'

const HEADER_TOP = 0.45

/** In points, ems and degrees against the clock. */
const WATERMARK = { most: 110, letterWidth: 0.75, slope: 45, color: '#dddddd' } as const

/** What pdfmake says of something on a page; the last three tell what only holds others. */
interface NodeInfo {
  readonly headlineLevel?: number
  readonly startPosition: { readonly top: number }
  readonly stack: boolean
  readonly columns?: object
  readonly table?: object
}

export interface DefinitionOptions {
  readonly pageNumbers?: PageNumbers
  /** See Setting. */
  readonly loosened?: ReadonlyMap<Block, number>
  /** Root of the structure; without it nothing is tagged. */
  readonly tag?: Tag
  /** PDF/A-2b (ISO 19005-2). */
  readonly archival?: boolean
}

/** The page in pdfmake's words, built afresh: pdfmake writes into the definition it is given. */
export function definitionOf(
  page: Page,
  { pageNumbers = new PageNumbers(), loosened, tag, archival = false }: DefinitionOptions = {},
): Content {
  const size = page.size ?? 'A4'
  const margins = page.margins ?? DEFAULT_MARGINS[size]
  const paper = lying(PAPER[size], page.isLandscape ?? false)
  const setting: Setting = {
    language: page.language,
    rightToLeft: directionOf(page.language) === 'rtl',
    fontSize: page.fontSize ?? BODY_SIZE.normal,
    width: paper.width - margins.side * 2,
    pageNumbers,
    ...(loosened && { loosened }),
    setBlocks,
  }
  return {
    pageSize: paper,
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    version: '1.7',
    language: page.language,
    displayTitle: true,
    ...(tag && { tagged: true }),
    ...(archival && { subset: 'PDF/A-2b' }),
    info: { title: page.title, creator: 'Okno', creationDate: page.madeAt },
    defaultStyle: { ...languageStyle(page.language), fontSize: setting.fontSize },
    content: withoutLastGap(setBlocks(page.content, { ...setting, ...(tag && { tag }) })),
    ...watermarkOf(page, setting),
    ...headerOf(page, margins, setting),
    ...footerOf(page, margins, setting),
    pageBreakBefore: isLonelyHeading,
  }
}

/** A gap that no longer fits below the last line would make a page of its own. */
function withoutLastGap(content: Content[]): Content[] {
  const last = content.at(-1)
  if (!last || !Array.isArray(last['margin'])) return content
  return [...content.slice(0, -1), { ...last, margin: last['margin'].with(3, 0) }]
}

function lying({ width, height }: (typeof PAPER)[PaperSize], isLandscape: boolean) {
  return isLandscape ? { width: height, height: width } : { width, height }
}

function headerOf({ header }: Page, margins: Margins, setting: Setting): Content {
  if (!header) return {}
  const margin = [margins.side, margins.top * HEADER_TOP, margins.side, 0]
  return { header: () => ({ stack: setBlocks(header, setting), margin }) }
}

/** Behind the words, so that none is covered; pale enough to read through, also on a printer without colour. */
function watermarkOf({ watermark }: Page, setting: Setting): Content {
  if (!watermark) return {}
  const length = piecesOf(watermark).reduce((sum, piece) => sum + piece.text.length, 0)
  const background = (_: number, { width, height }: { width: number; height: number }) => {
    const fontSize = Math.min(WATERMARK.most, (width * 0.8) / (length * WATERMARK.letterWidth))
    return {
      text: inlinesOf(watermark, setting).map((inline) => ({ ...inline, slope: WATERMARK.slope })),
      alignment: 'center',
      bold: true,
      color: WATERMARK.color,
      fontSize,
      margin: [0, height / 2 - fontSize, 0, 0],
    }
  }
  return { background }
}

function footerOf({ footer, language }: Page, margins: Margins, setting: Setting): Content {
  if (!footer) return {}
  const number = (count: number) => isolate(digitsOf(language, count), 'page')
  return {
    footer: (page: number, pages: number) => ({
      text: inlinesOf(footer(number(page), number(pages)), setting),
      alignment: 'center',
      fontSize: setting.fontSize * 0.82,
      margin: [margins.side, margins.bottom * 0.3, margins.side, 0],
    }),
  }
}

function holdsOthers({ stack, columns, table }: NodeInfo): boolean {
  return stack || columns !== undefined || table !== undefined
}

/** A heading does not stay behind at the foot of a page, nor do a title and the heading under it. */
function isLonelyHeading(
  node: NodeInfo,
  { getFollowingNodesOnPage }: { getFollowingNodesOnPage: () => readonly NodeInfo[] },
): boolean {
  if (node.headlineLevel === undefined) return false
  const following = getFollowingNodesOnPage()
  // What begins above it stands in the column beside, and so does all that follows.
  const beside = following.findIndex(({ startPosition: { top } }) => top < node.startPosition.top)
  return following
    .slice(0, beside < 0 ? undefined : beside)
    .every((under) => under.headlineLevel !== undefined || holdsOthers(under))
}
