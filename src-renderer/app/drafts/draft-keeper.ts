import { DeskFailure, send } from '#app/desk.ts'
import { type Behind, noteUnsaved } from '#app/drafts/saved.ts'
import type { Typed } from '#app/drafts/typed-of.ts'

/** Pauses this long after the last key are taken for the end of a thought. */
const PAUSE = 400
/** What did not reach the store is tried again after this long. */
const AGAIN = 5000

const unsaved = new Set<() => Promise<void>>()

/** Saves what was typed in the last moments: before the desk locks, changes hands or a field is left. */
export async function saveDraftsNow(): Promise<void> {
  await Promise.all([...unsaved].map((save) => save()))
}

/** A form's text as it is kept, and what was asked of the desk while it stood there: fingerprint → request id. */
type Kept = Readonly<Record<string, Typed>>
type Asked = Readonly<Record<string, string>>
type Key = Readonly<{ form: string; subject: string }>

/** Keeps one form's text in the store of its author; `undefined` is a form as it was at the start. */
export function createDraftKeeper(key: Key) {
  let kept: Kept | undefined
  let asked: Asked = {}
  const saver = createSaver(key, () => kept && { ...kept, asked })
  return {
    /** What the store gave back: it is as it stands there. */
    cameBack: (text: Kept, askedThen: Asked = {}) => {
      kept = text
      asked = askedThen
    },
    typed: (text: Kept | undefined) => {
      kept = text
      saver.saveIn(PAUSE)
    },
    /** The record it is written over is another now. */
    saw: (record: Typed) => {
      if (kept === undefined) return
      kept = { ...kept, seen: record }
      void saver.saveAtOnce()
    },
    saveNow: saver.save,
    discard: async () => {
      kept = undefined
      asked = {}
      await saver.saveAtOnce()
    },
    isKept: () => kept !== undefined,
    asked: (fingerprint: string) => asked[fingerprint],
    remember: async (fingerprint: string, id: string) => {
      asked = { ...asked, [fingerprint]: id }
      await saver.saveAtOnce()
    },
    forget: (fingerprint: string) => {
      const { [fingerprint]: _answered, ...others } = asked
      asked = others
      // Not at once: mostly the text has become a record and is thrown away in this very moment.
      if (kept !== undefined) saver.saveIn(PAUSE)
    },
  }
}

/** Brings what there is at that moment to the store, now or soon; what did not get there is tried again. */
function createSaver(key: Key, current: () => Typed | undefined) {
  let isBehind = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    isBehind = false
    const value = current()
    try {
      await (value === undefined
        ? send('drafts.discard', key)
        : send('drafts.save', { ...key, value }))
    } catch (error) {
      const behind = behindBy(error)
      noteUnsaved(behind)
      if (behind !== 'too-long') saveIn(AGAIN)
    }
    if (!isBehind) unsaved.delete(save)
  }
  const save = (): Promise<void> => {
    clearTimeout(timer)
    if (isBehind) writing = write()
    return writing
  }
  const saveIn = (pause: number): void => {
    isBehind = true
    unsaved.add(save)
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  const saveAtOnce = (): Promise<void> => {
    isBehind = true
    unsaved.add(save)
    return save()
  }
  return { save, saveIn, saveAtOnce }
}

function behindBy(error: unknown): Behind {
  const code = error instanceof DeskFailure ? error.failure.code : undefined
  if (code === 'draft-too-long') return 'too-long'
  return code === 'disk-full' ? 'disk-full' : 'failed'
}
