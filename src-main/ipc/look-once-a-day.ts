import { lookForLookAlikes, type Looking } from '#main/features/people/look-alikes.service.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import type { OpenDesk } from './desk.ts'

type OnceADay = Readonly<{
  /** Unless it has been done today, or is being done. */
  begin: () => Promise<void>
  /** Ends it where it is. */
  end: () => Promise<void>
}>

/** The list of files that may be one person's, made in a quiet minute of each day; whoever locks ends it at once. */
export function lookOnceADay(
  { clock, db, parts }: OpenDesk,
  { transact, now }: Pick<Looking, 'transact' | 'now'>,
): OnceADay {
  let doneOn = ''
  let isOver = false
  let running: Promise<void> | undefined
  return {
    begin: async () => {
      const today = clock.today()
      if (isOver || running || today === doneOn) return
      running = lookForLookAlikes({
        db,
        names: parts.names,
        transact,
        now,
        isOver: () => isOver,
      })
      try {
        await running
      } catch (error) {
        // A damaged page, a full disk: the daily check tells of it, and nobody reads it all again every minute.
        if (!storeFailureOf(error)) throw error
      } finally {
        doneOn = today
        running = undefined
      }
    },
    end: async () => {
      isOver = true
      await running?.catch(() => undefined)
    },
  }
}
