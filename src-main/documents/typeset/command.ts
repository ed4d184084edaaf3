import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FONT_SIZE, MARGIN, readItems } from './command-input.ts'
import { openTypesetter } from './typesetter.ts'

// npm run typeset -- IN.json OUT.pdf: the bidi engine without the desk. README.md tells what IN holds.

async function run([input, output]: readonly string[]): Promise<void> {
  if (!input || !output) throw new TypeError('Usage: npm run typeset -- IN.json OUT.pdf')
  const content = readItems(await readFile(input, 'utf8'))
  const typesetter = await openTypesetter({ fontsFolder: resolve('resources/fonts') })
  const pdf = await typesetter.typeset({
    language: 'en',
    title: 'Typeset',
    madeAt: new Date(0),
    fontSize: FONT_SIZE,
    margins: { top: MARGIN, bottom: MARGIN, side: MARGIN },
    content,
  })
  await putWhole(output, pdf)
}

async function putWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
