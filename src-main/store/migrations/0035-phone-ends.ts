import type { Migration } from '../migrate.ts'

/** A phone that cannot be dialled was written down and found by nobody: by its last figures it is now, whichever release wrote it. */
export const phoneEnds: Migration = {
  name: '0035-phone-ends',
  up: (db) => {
    const save = db.prepare('UPDATE person_contact SET tail = ? WHERE id = ?')
    const unfound = db.prepare<[], Readonly<{ id: string; value: string }>>(
      "SELECT id, value FROM person_contact WHERE kind = 'phone' AND tail = ''",
    )
    for (const { id, value } of unfound.all()) save.run(lastDigitsFirst(value), id)
  },
}

/** Latin, Persian and Arabic ones. */
function lastDigitsFirst(text: string): string {
  const digits = Array.from(text).flatMap((sign) => {
    if (/[0-9]/u.test(sign)) return [sign]
    const code = sign.codePointAt(0) ?? 0
    return [0x660, 0x6f0].flatMap((zero) =>
      code >= zero && code <= zero + 9 ? [String(code - zero)] : [],
    )
  })
  return digits.toReversed().join('')
}
