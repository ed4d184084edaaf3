import Sqlite from 'better-sqlite3'

/** From now on whoever sets this of a store gets the other value, as on a disk or a build that does not grant it; returns what ends it. */
export function letSlip(setting: string, slipped: string): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { pragma } = Sqlite.prototype
  Sqlite.prototype.pragma = function (this: Sqlite.Database, asked, options) {
    const isSet = asked.startsWith(`${setting} = `)
    return pragma.call(this, isSet ? `${setting} = ${slipped}` : asked, options)
  }
  return () => void (Sqlite.prototype.pragma = pragma)
}
