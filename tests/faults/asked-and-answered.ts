import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Request = Readonly<{ name: string; input: unknown; requestId: string }>
export type Said = 'open' | Readonly<{ asked: Request }> | Readonly<{ answered: string }>

/** What was asked of a desk over many lives, and what was answered. */
export type Ledger = Readonly<{
  asked: Map<string, Request>
  answered: Set<string>
  unanswered: () => readonly Request[]
}>

export function newLedger(): Ledger {
  const asked = new Map<string, Request>()
  const answered = new Set<string>()
  return {
    asked,
    answered,
    unanswered: () => [...asked.values()].filter(({ requestId }) => !answered.has(requestId)),
  }
}

type Life = Readonly<{
  folder: string
  round: number
  /** Killed so long after the start of the program, or after the desk has opened; never where undefined. */
  killed?: Readonly<{ after: 'start' | 'open'; ms: number }>
}>

/** One life of the working desk; false where it ended by itself and badly. */
export async function live(ledger: Ledger, { folder, round, killed }: Life): Promise<boolean> {
  const script = 'tests/faults/working-desk.ts'
  const mode = killed ? 'work' : 'settle'
  const args = [script, folder, String(round), mode, JSON.stringify(ledger.unanswered())]
  const desk = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  desk.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  const closed = once(desk, 'close')
  if (killed?.after === 'open') await Promise.race([once(desk.stdout, 'data'), closed])
  if (killed) {
    setTimeout(() => desk.kill('SIGKILL'), killed.ms)
  }
  const [code, signal]: unknown[] = await closed
  for (const line of text.split('\n').slice(0, -1)) note(ledger, JSON.parse(line))
  return code === 0 || signal === 'SIGKILL'
}

function note({ asked, answered }: Ledger, said: Said): void {
  if (said === 'open') return
  if ('asked' in said) asked.set(said.asked.requestId, said.asked)
  else answered.add(said.answered)
}
