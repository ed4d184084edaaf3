import { spawn } from 'node:child_process'

/**
 * Hands the frozen bytes to the system's printing (CUPS) by standard input, so that no copy is left in a temp folder.
 * Where there is no `lp`, or no printer behind it, says so: the paper is kept and can be saved as a file.
 */
export function printPdf(
  bytes: Uint8Array,
  title: string,
  copies = 1,
): Promise<'printed' | 'no-printer'> {
  return new Promise((resolve) => {
    const lp = spawn('lp', ['-n', String(copies), '-t', title, '-'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    lp.on('error', () => resolve('no-printer'))
    lp.on('close', (code) => resolve(code === 0 ? 'printed' : 'no-printer'))
    lp.stdin.on('error', () => undefined)
    lp.stdin.end(bytes)
  })
}
