import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

type Told = Readonly<{ said: string; complained: string; code: number | null }>

/** `npm run verify-audit` in its own process, the password typed; `printed` is SEQ and MAC of a return. */
export async function verifyAudit(
  folder: string,
  who: Readonly<{ signInWord: string; password: string }>,
  ...printed: readonly string[]
): Promise<Told> {
  const command = 'src-main/store/audit/verify-command.ts'
  const child = spawn(process.execPath, [command, folder, ...printed])
  child.stdin.end(`${who.signInWord}\n${who.password}\n`)
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  const [said, complained, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  return { said, complained, code }
}
