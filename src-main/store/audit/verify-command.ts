import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { AuditHead } from './audit-chain.ts'
import { type AuditReport, verifyStore } from './verify-store.ts'

// npm run verify-audit -- STORE [SEQ MAC]: is the activity log as it was written? For somebody who does not trust the desk.
// STORE is the folder of a store or of a backup; SEQ and MAC are what a printed return says of the log.
// Exit code: 0 the log holds, 1 it does not, 2 it could not be read.

async function run([folder, seq, mac]: readonly string[]): Promise<number> {
  if (!folder) throw new Error('Usage: npm run verify-audit -- STORE [SEQ MAC]')
  const printed = seq && mac ? headOf(seq, mac) : undefined
  const manager = await askManager()
  const report = await verifyStore(folder, manager, printed)
  console.log(tell(report).join('\n'))
  return report.verdict.ok && report.anchors.every(({ holds }) => holds) ? 0 : 1
}

function headOf(seq: string, mac: string): AuditHead {
  if (!/^\d+$/.test(seq) || !/^[0-9a-f]{64}$/i.test(mac)) {
    throw new Error('SEQ is the number and MAC the 64 letters and digits after it on the return')
  }
  return { seq: Number(seq), mac: mac.toLowerCase() }
}

/** Asked for, never an argument: the arguments of a command stand in the list of processes and in the shell's history. */
async function askManager() {
  let isSecret = false
  const output = new Writable({
    write: (chunk, _, done) => {
      if (!isSecret) process.stderr.write(chunk)
      done()
    },
  })
  const isTerminal = process.stdin.isTTY
  const lines = createInterface({ input: process.stdin, output, terminal: isTerminal })
  const typed = lines[Symbol.asyncIterator]()
  const ask = async (question: string): Promise<string> => {
    process.stderr.write(`${question}: `)
    const line = await typed.next()
    return line.done ? '' : line.value
  }
  const signInWord = await ask('Sign-in name of a manager')
  isSecret = true
  const password = await ask('Password')
  process.stderr.write('\n')
  lines.close()
  return { signInWord, password }
}

function tell({ verdict, anchors }: AuditReport): readonly string[] {
  const kept = anchors.map(
    ({ where, head, holds }) =>
      `${holds ? 'holds' : 'MISSING OR CHANGED'}: row ${head.seq}, as kept: ${where}`,
  )
  if (verdict.ok) return [`Every row up to ${verdict.head.seq} is as it was written.`, ...kept]
  const found = verdict.why === 'missing' ? 'is missing' : 'is not as it was written'
  return [`BROKEN: row ${verdict.seq} ${found}.`, ...kept]
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  // A refusal of the store is its code: no path and no key.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
