import { type Entry, getFileNameLowLevel, validateFileName } from 'yauzl'
import { ImportRefusal } from '../import-refusal.ts'

const unseen = /[\p{Cc}\p{Cf}\ufffd]/u

/** The name of an entry, if it leads nowhere but into the archive. */
export function safeNameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  if (name === '' || unseen.test(name) || validateFileName(name) !== null) {
    throw new ImportRefusal('archive-unsafe-name')
  }
  return name
}
