import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Poppler's pdftotext; tests that need it are skipped, and counted as skipped, where it is not. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The text layer as a reader's search would meet it. */
export async function pageText(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-text-'))
  try {
    const file = join(folder, 'page.pdf')
    await writeFile(file, pdf)
    const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', file, '-'])
    return stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Which of these terms stand nowhere in what poppler reads. The end of a line is a space to them. */
export async function unfoundByPoppler(
  pdf: Uint8Array,
  terms: readonly string[],
): Promise<string[]> {
  const text = (await pageText(pdf)).replace(/\s+/gu, ' ')
  return terms.filter((term) => !text.includes(term))
}
