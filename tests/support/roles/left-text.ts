import { strFromU8, unzipSync } from 'fflate'
import { pageText } from '#support/page-text.ts'

/** What a person reads in a file that left the desk: a paper, a workbook or a list. */
export async function leftText(bytes: Uint8Array): Promise<string> {
  if (begins(bytes, '%PDF-')) return bytes.length > 100 ? pageText(bytes) : ''
  if (!begins(bytes, 'PK')) return strFromU8(bytes)
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map((part) => strFromU8(part))
    .join('\n')
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return strFromU8(bytes.subarray(0, mark.length)) === mark
}
