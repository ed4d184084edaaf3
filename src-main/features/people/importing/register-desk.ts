import type { ImportProgress, RegisterCounts } from '#contract/importing.contract.ts'
import type { Imported } from '#main/imports/imported.ts'
import type { ComparedRow } from './compared-row.ts'

export type ReadFile = Extract<Imported, { kind: 'list' | 'workbook' }>

export type Preview = Readonly<{
  rows: Readonly<Record<keyof RegisterCounts, readonly ComparedRow[]>>
  /** How many names the desk knew when the rows were compared. */
  namesKnown: number
}>

/** A register that was chosen, and how far it has come. Its path never crosses to the window. */
export type Held = Readonly<{ token: string; path: string; name: string }> & {
  read?: ReadFile
  preview?: Preview
}

/** What is brought in lies in memory and nowhere else, one file at a time, until it is taken or the desk is locked. */
export type RegisterDesk = {
  held: Held | undefined
  /** Whatever takes long: one at a time, seen from and stopped by other messages. */
  readonly during: <Result>(
    what: Pick<ImportProgress, 'stage' | 'rows'>,
    work: (watch: Watch) => Promise<Result>,
  ) => Promise<Result>
  readonly progress: () => ImportProgress | null
  readonly stop: () => void
}

export type Watch = Readonly<{
  signal: AbortSignal
  /** Told how much is done, from 0 to 1. */
  report: (share: number) => void
}>

export function newRegisterDesk(): RegisterDesk {
  let atWork:
    | { share: number; stop: () => void; what: Parameters<RegisterDesk['during']>[0] }
    | undefined
  return {
    held: undefined,
    during: async (what, work) => {
      atWork?.stop()
      const controller = new AbortController()
      const mine = { what, share: 0, stop: () => controller.abort() }
      atWork = mine
      try {
        return await work({
          signal: controller.signal,
          report: (share) => void (mine.share = share),
        })
      } finally {
        if (atWork === mine) atWork = undefined
      }
    },
    progress: () => (atWork ? { ...atWork.what, share: atWork.share } : null),
    stop: () => atWork?.stop(),
  }
}
