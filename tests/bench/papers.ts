import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter, type Typesetter } from '#main/documents/typeset/typesetter.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'
import { benchBesideBatch } from './beside-batch.ts'
import { type ChromiumPrinter, openChromiumPrinter } from './chromium-printer.ts'
import { type Comparison, median, timed } from './measure.ts'
import { letter, longReturn, stockPrint } from './sample-papers.ts'

const run = promisify(execFile)

const rounds = 15
const firstRounds = 3
const longRounds = 4
const batch = 100
const returnPages = 200
const letters = Array.from({ length: batch }, (_, index) => () => letter(index))

interface Printers {
  readonly plain: Typesetter
  readonly tagged: Typesetter
  readonly chromium: ChromiumPrinter
}

/**
 * Persian papers against pdfmake without our layer, which prints them wrongly, and against Chromium printing the same
 * content on a page that is open and has its fonts. What papers cost that are tagged and PDF/A is printed apart.
 */
export async function benchPapers(): Promise<Comparison[]> {
  const beside = await benchBesideBatch()
  const first = await firstLetters()
  await using chromium = await openChromiumPrinter()
  const plain = await openTypesetter({ fontsFolder: FONTS_FOLDER, tagged: false, archival: false })
  const tagged = await openTypesetter({ fontsFolder: FONTS_FOLDER })
  const printers = { plain, tagged, chromium }
  return [
    beside,
    ...first,
    ...(await compared('a letter', rounds, printers, () => letter(1))),
    ...(await compared(`a batch of ${batch} letters`, 1, printers, ...letters)),
    ...(await compared(`a return of ${returnPages} pages`, longRounds, printers, () =>
      longReturn(returnPages),
    )),
  ]
}

type Engine = 'stock' | 'plain' | 'tagged' | 'chromium' | 'chromiumInto'

/** Of every page in one round, of all its rounds in turn. */
interface Cost {
  readonly ms: number[]
  /** The engine's own and Chromium's processor time: a busy computer lengthens the waiting, not this. */
  processorMs: number
  kilobytes: number
}

async function compared(
  name: string,
  turns: number,
  { plain, tagged, chromium }: Printers,
  ...pages: readonly (() => Page)[]
): Promise<Comparison[]> {
  const engines: Readonly<Record<Engine, (page: Page) => Promise<Uint8Array>>> = {
    stock: stockPrint,
    plain: (page) => plain.typeset(page),
    tagged: (page) => tagged.typeset(page),
    chromium: (page) => chromium.print(page),
    chromiumInto: (page) => chromium.printInto(page),
  }
  const cost = {
    stock: newCost(),
    plain: newCost(),
    tagged: newCost(),
    chromium: newCost(),
    chromiumInto: newCost(),
  }
  for (let turn = -1; turn < turns; turn++) {
    // Who comes first meets the memory that the one before left: each has its turn to.
    for (const engine of turn % 2 === 0 ? ORDER : ORDER.toReversed()) {
      // The first letter of each engine is another figure.
      const spent = turn < 0 ? newCost() : cost[engine]
      await spend(spent, engines[engine], turn < 0 ? pages.slice(0, 1) : pages, chromium)
    }
  }
  const against = (ours: Engine, form: string, baseline: Engine, called: string): Comparison => ({
    name: `${name}, ${form}`,
    baseline: called,
    oursMs: median(cost[ours].ms),
    baselineMs: median(cost[baseline].ms),
    note: `${(cost[ours].processorMs / cost[baseline].processorMs).toFixed(2)} × by processor time; ${cost[ours].kilobytes} kB against ${cost[baseline].kilobytes} kB each`,
  })
  return [
    against('plain', 'not tagged', 'stock', 'pdfmake without the layer'),
    against('tagged', 'tagged and PDF/A', 'plain', 'the same not tagged'),
    against('plain', 'not tagged', 'chromium', 'Chromium, warm'),
    against('tagged', 'tagged and PDF/A', 'chromium', 'Chromium, warm'),
    against('tagged', 'tagged and PDF/A', 'chromiumInto', 'Chromium, into an open document'),
  ]
}

const ORDER = ['plain', 'stock', 'tagged', 'chromium', 'chromiumInto'] as const

function newCost(): Cost {
  return { ms: [], processorMs: 0, kilobytes: 0 }
}

async function spend(
  cost: Cost,
  make: (page: Page) => Promise<Uint8Array>,
  pages: readonly (() => Page)[],
  chromium: ChromiumPrinter,
): Promise<void> {
  const browserBefore = chromium.processorMs()
  const before = process.cpuUsage()
  let bytes = 0
  const ms = await timed(async () => {
    for (const page of pages) bytes += (await make(page())).length
  })
  const { user, system } = process.cpuUsage(before)
  cost.ms.push(ms)
  cost.processorMs += (user + system) / 1000 + chromium.processorMs() - browserBefore
  cost.kilobytes = Math.round(bytes / pages.length / 1024)
}

/** The first letter of a new process, from its start: modules, fonts and all. */
async function firstLetters(): Promise<Comparison[]> {
  const times: Record<'ours' | 'stock' | 'chromium', number[]> = {
    ours: [],
    stock: [],
    chromium: [],
  }
  const memory = { ours: 0, stock: 0, chromium: 0 }
  for (let round = 0; round < firstRounds; round++) {
    for (const engine of ['ours', 'stock'] as const) {
      const said = await run(process.execPath, ['tests/bench/first-letter.ts', engine])
      const { ms, megabytes } = JSON.parse(said.stdout)
      times[engine].push(ms)
      memory[engine] = megabytes
    }
    times.chromium.push(
      await timed(async () => {
        await using chromium = await openChromiumPrinter()
        await chromium.print(letter(1))
        memory.chromium = Math.round(chromium.memory())
      }),
    )
  }
  const name = 'the first letter of a new process, tagged and PDF/A'
  const oursMs = median(times.ours)
  return [
    {
      name,
      baseline: 'pdfmake without the layer',
      oursMs,
      baselineMs: median(times.stock),
      note: `${memory.ours} MB against ${memory.stock} MB at most`,
    },
    {
      name,
      baseline: 'Chromium from its start',
      oursMs,
      baselineMs: median(times.chromium),
      note: `${memory.ours} MB against ${memory.chromium} MB`,
    },
  ]
}
