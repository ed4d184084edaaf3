import type { MessageName } from '#contract/index.ts'

declare const madeHere: unique symbol

/** All that can be given to the log: a line of ids, codes and places in the program. Only `reportBug` makes one. */
export type LogLine = string & { readonly [madeHere]: true }
export type Log = (line: LogLine) => void

/** What was at work when it broke: a message, or what the program does by itself. */
export type AtWork =
  | MessageName
  | 'desk.close'
  | 'store.wipeFreed'
  /** An error that nobody caught, and a promise. */
  | 'program.error'
  | 'program.rejection'
  /** The process of the page ended; the code says how. */
  | 'window.gone'
