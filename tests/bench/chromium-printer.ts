import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '#main/documents/typeset/page.ts'
import { openChromium } from '#support/chromium-text.ts'
import { htmlOfPage } from '#support/page-html.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

export interface ChromiumPrinter extends AsyncDisposable {
  /** In a browser and a tab that are warm, from a file of its own. */
  print(page: Page): Promise<Uint8Array>
  /** The words put into a document that is laid open already: no file is read, no style worked out anew. */
  printInto(page: Page): Promise<Uint8Array>
  /** Of all its processes, each shared page of memory counted once, in MB. */
  memory(): number
  /** What they have worked so far. */
  processorMs(): number
}

const STYLE = `body{font:9.4pt/1.42 Vazirmatn,NotoSans}table{border-collapse:collapse;width:100%}
  td{border:1px solid #555;padding:3pt 5pt}p{margin:0 0 4pt}.row{display:flex;gap:16pt}.row>div{flex:1}`

export async function openChromiumPrinter(): Promise<ChromiumPrinter> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-print-'))
  const file = join(folder, 'paper.html')
  const browser = await openChromium()
  const page = await browser.newPage()
  const load = async (content: string): Promise<void> => {
    await writeFile(file, documentOf(content))
    await page.goto(pathToFileURL(file).href)
    await page.evaluate('document.fonts.ready')
  }
  await load('<p>ا<b>ا</b> Я<b>Я</b>')
  return {
    print: async (paper) => {
      await load(htmlOfPage(paper))
      return page.pdf({ format: 'A4' })
    },
    printInto: async (paper) => {
      await page.evaluate(`document.body.innerHTML = ${JSON.stringify(htmlOfPage(paper))}`)
      return page.pdf({ format: 'A4' })
    },
    memory: () => overChildren(process.pid, ownMemory),
    processorMs: () => overChildren(process.pid, ownProcessorMs),
    [Symbol.asyncDispose]: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}

function documentOf(content: string): string {
  const faces = ['Vazirmatn', 'NotoSans'].flatMap((family) =>
    [
      ['Regular', 'normal'],
      ['Bold', 'bold'],
    ].map(([name, weight]) => {
      const { href } = pathToFileURL(join(FONTS_FOLDER, `${family}-${name}.ttf`))
      return `@font-face{font-family:${family};font-weight:${weight};src:url(${href})}`
    }),
  )
  return `<!doctype html><html dir="rtl" lang="fa"><meta charset="utf-8"><style>${faces.join('')}${STYLE}</style><body>${content}`
}

/** Of all processes that this one started, and they in turn. */
function overChildren(ancestor: number, measure: (id: string) => number): number {
  const all = readdirSync('/proc').filter((id) => /^\d+$/u.test(id))
  const children = Map.groupBy(all, parentOf)
  const within = (parent: number): number =>
    (children.get(parent) ?? []).reduce((sum, id) => sum + measure(id) + within(Number(id)), 0)
  return within(ancestor)
}

/** The kernel counts in hundredths of a second. */
function ownProcessorMs(id: string): number {
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/u.exec(read(`/proc/${id}/stat`)) ?? []
  return (Number(user ?? 0) + Number(system ?? 0)) * 10
}

function parentOf(id: string): number {
  return Number(/\) \S (\d+)/u.exec(read(`/proc/${id}/stat`))?.[1])
}

function ownMemory(id: string): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024
}

/** A process may have ended in between. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
