import { type AuditHead, type AuditVerdict, CHAIN_START } from './audit/audit-chain.ts'
import { holdsAnchor, verifyFileAudit } from './audit/read-audit.ts'
import { isWhole } from './backup/store-contents.ts'
import type { StoreKeys } from './keyring/store-keys.ts'
import { openForReading } from './recipe.ts'
import type { Step } from './step.ts'
import { storeFailureOf } from './store-failure.ts'

export type CheckOrder = Readonly<{
  /** The store's file; it may be open and in use. */
  store: string
  keys: StoreKeys
  dbId: string
  newestSchema: number
  /** Heads known from outside the file: the keyring's, and the newest act as the open desk sees it. */
  anchors: readonly AuditHead[]
}>

export type StoreVerdict = Readonly<{
  /** Whether every page, index and constraint is whole. */
  pages: boolean
  /** Left out where the pages themselves are damaged. */
  chain?: AuditVerdict
}>

/**
 * The daily check of an open store: SQLite's own of every page, then the whole audit chain. Takes its own connection. Of a
 * million acts the chain takes some 20 s of a thread, and 200 MB of memory, of which the cache of the pages is a third.
 */
export function checkStore(order: CheckOrder, step: Step): StoreVerdict {
  const { store, keys, dbId, newestSchema, anchors } = order
  const db = openForReading(store, keys.database, { dbId, newestSchema })
  try {
    step('pages')
    const pages = pagesAreWhole(() => isWhole(db))
    if (!pages) return { pages }
    step('chain')
    const lost = anchors.find((anchor) => !holdsAnchor(db, anchor))
    if (lost) return { pages, chain: { ok: false, seq: lost.seq, why: 'changed' } }
    return { pages, chain: verifyFileAudit(db, keys.audit, null, CHAIN_START, step) }
  } finally {
    db.close()
  }
}

/** A page too damaged to be looked at is thrown, not reported. */
function pagesAreWhole(check: () => boolean): boolean {
  try {
    return check()
  } catch (error) {
    if (storeFailureOf(error)?.code === 'store-damaged') return false
    throw error
  }
}
