import type { Compared } from './others.ts'
import type { Recall, Spread } from './recall.ts'

export type NamesReport = Readonly<{
  names: number
  all: Recall
  /** Every target asked for by its own spelling. */
  exactSpelling: Recall
  byScripts: Readonly<Record<string, Recall>>
  bySource: Readonly<Record<string, Recall>>
  /** Each query with one random slip of the finger. */
  oneSlip: Readonly<Record<string, Recall>>
  /** Persian and Cyrillic queries typed on a keyboard that is set to Latin letters. */
  wrongLayout: Recall
  queryMilliseconds: Spread
  keystrokeMilliseconds: Spread
  /** The same in processor time, which other programs on the computer do not add to. */
  queryWork: Spread
  keystrokeWork: Spread
  /** Writing everybody to the fresh store, not part of the product's work. */
  writeSeconds: number
  /** Building the index from the store, as at unlock. */
  loadSeconds: number
  loadWorkSeconds: number
  memoryMegabytes: number
  /** What is usually done instead, on the first pairs. */
  others: readonly Compared[]
}>

/** The figures as a person reads them. */
export function printReport(report: NamesReport): void {
  console.log(
    `${report.names} names, loaded in ${report.loadSeconds.toFixed(2)} s (${report.loadWorkSeconds.toFixed(2)} s of processor time), ${report.memoryMegabytes.toFixed(0)} MB\n`,
  )
  console.log(line('', 'pairs', 'recall@1', 'recall@10', 'mean rank'))
  printRecall('all', report.all)
  printRecall('exact spelling', report.exactSpelling)
  for (const [scripts, recall] of Object.entries(report.byScripts)) printRecall(scripts, recall)
  console.log()
  for (const [source, recall] of Object.entries(report.bySource)) printRecall(source, recall)
  console.log()
  for (const [title, recall] of Object.entries(report.oneSlip)) {
    printRecall(`slip: ${title}`, recall)
  }
  printRecall('wrong layout', report.wrongLayout)
  console.log()
  console.log(line('milliseconds', 'p50', 'p95', 'max'))
  printSpread('full query', report.queryMilliseconds)
  printSpread('keystroke', report.keystrokeMilliseconds)
  printSpread('processor: query', report.queryWork)
  printSpread('processor: key', report.keystrokeWork)
  if (report.others.length === 0) return
  console.log()
  console.log(line('first pairs', 'pairs', 'recall@1', 'recall@10', 'p50 ms', 'p95 ms'))
  for (const { way, recall, milliseconds } of report.others) {
    const shares = [recall.at1, recall.at10].map((share) => share.toFixed(3))
    const times = [milliseconds.p50, milliseconds.p95].map((time) => time.toFixed(1))
    console.log(line(way, String(recall.pairs), ...shares, ...times))
  }
}

function printRecall(title: string, { pairs, at1, at10, meanRank }: Recall): void {
  console.log(line(title, String(pairs), at1.toFixed(3), at10.toFixed(3), meanRank.toFixed(2)))
}

function printSpread(title: string, { p50, p95, max }: Spread): void {
  console.log(line(title, p50.toFixed(1), p95.toFixed(1), max.toFixed(1)))
}

function line(title: string, ...cells: string[]): string {
  return title.padEnd(18) + cells.map((text) => text.padStart(11)).join('')
}
