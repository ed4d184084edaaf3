import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { FONTS_FOLDER } from './typeset-page.ts'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const hasChromium = existsSync(EXECUTABLE)

export interface BrowserParagraph {
  readonly text: string
  readonly direction: 'rtl' | 'ltr' | 'auto'
  readonly language: string
  readonly justified?: boolean
  /** In points. */
  readonly width?: number
  /** A word wider than the line breaks anywhere. Chromium then breaks at no soft hyphen. */
  readonly breaksWords?: boolean
}

/** A character where the browser shows it, in points from the left of the page. */
export interface BrowserCharacter {
  readonly character: string
  readonly left: number
  readonly right: number
}

export interface Sheet {
  readonly paragraphs: readonly BrowserParagraph[]
  /** In points. */
  readonly fontSize: number
  readonly margin: number
}

const FACES = [
  ['Vazirmatn', 'Regular'],
  ['NotoSans', 'Regular'],
] as const
const FAMILIES = { fa: 'Vazirmatn, NotoSans', other: 'NotoSans, Vazirmatn' } as const

/** A page of Chromium's own, with the fonts of the papers and nothing of the typesetter. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}

/** Every line that Chromium makes of these paragraphs: its characters from left to right. */
export async function chromiumLines(browser: Browser, sheet: Sheet): Promise<BrowserCharacter[][]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  try {
    await page.setContent(await htmlOf(sheet))
    await page.evaluate('document.fonts.ready')
    return linesOf(await page.evaluate<Box[]>(BOXES))
  } finally {
    await page.close()
  }
}

/** The same page as Chromium prints it. */
export async function chromiumPrint(browser: Browser, sheet: Sheet): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(await htmlOf(sheet))
    await page.evaluate('document.fonts.ready')
    return await page.pdf({ preferCSSPageSize: true })
  } finally {
    await page.close()
  }
}

interface Box extends BrowserCharacter {
  readonly paragraph: number
  readonly middle: number
}

/** Runs in the page. A hyphen that shows at the end of a line counts with the letter after it. */
const BOXES = `[...document.querySelectorAll('p')].flatMap((element, paragraph) => {
  const range = document.createRange()
  const node = element.firstChild
  let unit = 0
  return Array.from(node?.textContent ?? '').flatMap((character) => {
    range.setStart(node, unit)
    unit += character.length
    range.setEnd(node, unit)
    if (character === '\\u00ad') return []
    return [...range.getClientRects()].map(({ left, right, top, bottom }, part, { length }) => ({
      character: part < length - 1 ? '-' : character,
      paragraph,
      middle: (top + bottom) / 2,
      left: left * 0.75,
      right: right * 0.75,
    }))
  })
})`

function linesOf(boxes: readonly Box[]): BrowserCharacter[][] {
  const lines = Map.groupBy(boxes, ({ paragraph, middle }) => `${paragraph} ${Math.round(middle)}`)
  return [...lines.values()].map((line) => line.toSorted((a, b) => a.left - b.left))
}

async function htmlOf({ paragraphs, fontSize, margin }: Sheet): Promise<string> {
  const faces = await Promise.all(
    FACES.map(async ([family, weight]) => {
      const file = await readFile(join(FONTS_FOLDER, `${family}-${weight}.ttf`), 'base64')
      return `@font-face{font-family:${family};src:url(data:font/ttf;base64,${file})}`
    }),
  )
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}
    @page{size:A4;margin:${margin}pt}
    body{margin:0 ${margin}pt;width:${595.28 - 2 * margin}pt;font-size:${fontSize}pt;line-height:2;
      text-rendering:geometricPrecision;font-variant-ligatures:normal}
    @media print{body{margin:0}}
    p{margin:0;white-space:pre-wrap}
    </style>${paragraphs.map(paragraphHtml).join('')}`
}

function paragraphHtml(paragraph: BrowserParagraph): string {
  const { text, direction, language, justified, width, breaksWords } = paragraph
  const family = language === 'fa' ? FAMILIES.fa : FAMILIES.other
  const style = [
    `font-family:${family}`,
    `text-align:${justified ? 'justify' : 'start'}`,
    ...(breaksWords ? ['overflow-wrap:anywhere'] : []),
    ...(width ? [`width:${width}pt`, `margin-${direction === 'rtl' ? 'left' : 'right'}:auto`] : []),
    ...(direction === 'auto' ? ['unicode-bidi:plaintext'] : [`direction:${direction}`]),
  ]
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<p lang="${language}" style="${style.join(';')}">${safe}</p>`
}
