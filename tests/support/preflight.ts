import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const parts = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
]
const programs = parts.map((part) => `/usr/share/java/${part}.jar`)

/** Preflight of Apache PDFBox, Debian's one validator of PDF/A; tests that need it are skipped, and counted as skipped, where it is not. */
export const hasPreflight = programs.every((program) => existsSync(program))

/** What ISO 19005-1 asks and ISO 19005-2 no more: that composite fonts list their glyphs (6.2.11.4.2), that pictures are opaque (6.2.10). */
const NO_LONGER_ASKED =
  /The CIDSet entry is missing for the Composite Subset|Soft Mask must be null or None/u

/**
 * What Preflight objects to in each file, by the file's name. It knows PDF/A-1b alone, so it is told that the file is one; what is
 * asked of PDF/A-1b and not of PDF/A-2b is left out.
 */
export async function preflightFaults(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-preflight-'))
  try {
    const paths = [...files.keys()].map((_, index) => join(folder, `${index}.pdf`))
    for (const [index, pdf] of [...files.values()].entries()) {
      await writeFile(paths[index] ?? '', asFirstPart(pdf))
    }
    const list = join(folder, 'files')
    await writeFile(list, paths.join('\n'))
    const validator = 'org.apache.pdfbox.preflight.Validator_A1b'
    // It ends with the number of files that it objects to.
    await run('java', ['-cp', programs.join(':'), validator, 'xml', 'batch', list]).catch(
      () => undefined,
    )
    const found = paths.map((path) => readFile(`${path}.preflight.xml`, 'utf8').then(faultsIn))
    const faults = await Promise.all(found)
    return new Map(
      [...files.keys()].map((name, index) => [name, faults[index] ?? ['not looked at']]),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The same bytes under the header and the identifier of PDF/A-1: no offset in the file moves. */
function asFirstPart(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1')
  const told = text.replace('%PDF-1.7', '%PDF-1.4').replace('<pdfaid:part>2<', '<pdfaid:part>1<')
  return Buffer.from(told, 'latin1')
}

function faultsIn(report: string): string[] {
  return report
    .matchAll(/<code>(?<code>.*?)<\/code>\s*<details>(?<details>.*?)<\/details>/gsu)
    .map(({ groups }) => `${groups?.['code']}: ${groups?.['details']}`)
    .filter((fault) => !NO_LONGER_ASKED.test(fault))
    .toArray()
}
