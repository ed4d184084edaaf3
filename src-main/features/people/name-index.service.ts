import type { Reader } from '#main/store/database.ts'
import type { ManyNames } from './names/name-bytes.ts'
import { NameIndex } from './names/name-index.ts'
import * as people from './people.repository.ts'

/** The index of all names in the store: read and filed anew at every unlock, so that it cannot differ from them. */
export async function loadNameIndex(db: Reader): Promise<NameIndex> {
  const index = new NameIndex()
  const pages: ManyNames[] = []
  for await (const page of people.readAllNames(db)) pages.push(page)
  index.load(pages)
  return index
}
