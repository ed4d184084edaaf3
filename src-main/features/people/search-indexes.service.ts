import type { Writer } from '#main/store/database.ts'
import { AddressIndex } from './addresses/address-index.ts'
import {
  type Connection,
  noteChanges,
  takeChangedAddresses,
  takeChangedNames,
} from './changed-rows.repository.ts'
import { loadNameIndex } from './name-index.service.ts'
import type { NameIndex } from './names/name-index.ts'

/** What every search knows, held in memory while the desk is open. */
export type SearchIndexes = Readonly<{ names: NameIndex; addresses: AddressIndex }>

/** As the desk keeps them: `changedIndexes` tells them of everything that is written from now on. */
export async function openSearchIndexes(db: Connection): Promise<SearchIndexes> {
  await noteChanges(db, 'changed_name')
  await noteChanges(db, 'changed_address')
  return { names: await loadNameIndex(db), addresses: new AddressIndex() }
}

/**
 * The last step of every transaction: reads what it has changed, so that no command has to think of it.
 *
 * @returns files it; to be called once the transaction is on disk.
 */
export async function changedIndexes(db: Writer): Promise<(indexes: SearchIndexes) => void> {
  const changedNames = await takeChangedNames(db)
  const changedAddresses = await takeChangedAddresses(db)
  return ({ names, addresses }) => {
    for (const id of new Set(changedNames.map((row) => row.person_id))) names.remove(id)
    for (const { person_id: personId, text } of changedNames) {
      if (text !== null) names.add({ personId, text })
    }
    for (const { person_id: personId, text } of changedAddresses) {
      addresses.put({ personId, address: text ?? '' })
    }
  }
}
