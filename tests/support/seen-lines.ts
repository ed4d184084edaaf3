import { printedLines, seenText } from './printed-lines.ts'
import { readGlyphs } from './read-glyphs.ts'

/** Every printed line as the eye reads it from left to right, from the positions of its glyphs. */
export async function seenLines(pdf: Uint8Array): Promise<string[]> {
  return printedLines(await readGlyphs(pdf)).map(seenText)
}
