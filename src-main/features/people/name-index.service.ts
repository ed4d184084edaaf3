import type { Reader, Writer } from '#main/store/database.ts'
import { type Connection, noteChangedNames, takeChangedNames } from './changed-names.repository.ts'
import { NameIndex } from './names/name-index.ts'
import * as people from './people.repository.ts'

/** The index as the desk keeps it: `changedNames` tells it of everything that is written from now on. */
export async function openNameIndex(db: Connection): Promise<NameIndex> {
  await noteChangedNames(db)
  return loadNameIndex(db)
}

/** The index of all names in the store: read and filed anew at every unlock, so that it cannot differ from them. */
export async function loadNameIndex(db: Reader): Promise<NameIndex> {
  const index = new NameIndex()
  for (const { person_id: personId, text } of await people.listAllNames(db)) {
    index.add({ personId, text })
  }
  index.settle()
  return index
}

/**
 * The last step of every transaction: reads whose names it has changed, so that no command has to think of it.
 *
 * @returns files them; to be called once the transaction is on disk.
 */
export async function changedNames(db: Writer): Promise<(index: NameIndex) => void> {
  const rows = await takeChangedNames(db)
  return (index) => {
    for (const personId of new Set(rows.map((row) => row.person_id))) index.remove(personId)
    for (const { person_id: personId, text } of rows) {
      if (text !== null) index.add({ personId, text })
    }
  }
}
