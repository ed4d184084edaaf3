/** Keeps writers out, without holding up this thread, while another connection needs the write lock for long. */
export type WritePause = Readonly<{
  /** Resolves when a transaction may begin. */
  over: () => Promise<void>
  isOn: () => boolean
  /**
   * @param idle resolves when what has begun to write has ended.
   */
  during: <Result>(idle: () => Promise<unknown>, work: () => Promise<Result>) => Promise<Result>
}>

export function writePause(): WritePause {
  let last: Promise<unknown> = Promise.resolve()
  let pauses = 0
  const over = async (): Promise<void> => {
    if (pauses === 0) return undefined
    await last
    return over()
  }
  const during: WritePause['during'] = async (idle, work) => {
    pauses += 1
    const mine = last.then(idle).then(work)
    last = mine.catch(() => undefined)
    try {
      return await mine
    } finally {
      pauses -= 1
    }
  }
  return { over, isOn: () => pauses > 0, during }
}
