import type { Recall, Spread } from './recall.ts'

export type NamesReport = Readonly<{
  names: number
  all: Recall
  /** Every target asked for by its own spelling. */
  exactSpelling: Recall
  byScripts: Readonly<Record<string, Recall>>
  bySource: Readonly<Record<string, Recall>>
  queryMilliseconds: Spread
  keystrokeMilliseconds: Spread
  /** Writing everybody to the fresh store, not part of the product's work. */
  writeSeconds: number
  /** Building the index from the store, as at unlock. */
  loadSeconds: number
  memoryMegabytes: number
}>

/** The figures as a person reads them. */
export function printReport(report: NamesReport): void {
  console.log(
    `${report.names} names, loaded in ${report.loadSeconds.toFixed(2)} s, ${report.memoryMegabytes.toFixed(0)} MB\n`,
  )
  console.log(line('', 'pairs', 'recall@1', 'recall@10', 'mean rank'))
  printRecall('all', report.all)
  printRecall('exact spelling', report.exactSpelling)
  for (const [scripts, recall] of Object.entries(report.byScripts)) printRecall(scripts, recall)
  console.log()
  for (const [source, recall] of Object.entries(report.bySource)) printRecall(source, recall)
  console.log()
  console.log(line('milliseconds', 'p50', 'p95', 'max'))
  printSpread('full query', report.queryMilliseconds)
  printSpread('keystroke', report.keystrokeMilliseconds)
}

function printRecall(title: string, { pairs, at1, at10, meanRank }: Recall): void {
  console.log(line(title, String(pairs), at1.toFixed(3), at10.toFixed(3), meanRank.toFixed(2)))
}

function printSpread(title: string, { p50, p95, max }: Spread): void {
  console.log(line(title, p50.toFixed(1), p95.toFixed(1), max.toFixed(1)))
}

function line(title: string, ...cells: string[]): string {
  return title.padEnd(16) + cells.map((text) => text.padStart(11)).join('')
}
