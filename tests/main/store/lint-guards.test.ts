import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What would put the store or its key in the clear, and why. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['serialize() is a plain image of the file', /\.serialize\(/],
  ['backup() writes what it likes', /\.backup\((?!\s*(?:\{|request|order))[^)]*['"`]/],
  ["ATTACH … KEY '' exports in the clear", /KEY\s+''/i],
  [
    'a key pragma leaves copies of the key and throws it in its message',
    /pragma\(\s*['"`]\s*(?:hex|text)?(?:re)?key\b/i,
  ],
  ['hmac_check off reads past tampering', /hmac_check\s*=\s*0/i],
  ['a deferred transaction fails at its first write', /\.deferred\(|BEGIN\s+DEFERRED/i],
]

function offences(text: string): readonly string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([why]) => why)
}

test('nothing in the main process can write the store or its key in the clear', () => {
  const found = readdirSync('src-main', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      offences(readFileSync(join('src-main', name), 'utf8')).map((why) => `${name}: ${why}`),
    )
  expect(found).toEqual([])
})

test.each([
  'const image = db.serialize()',
  "await raw.backup('/media/usb/okno.db')",
  "db.exec(`ATTACH 'x' AS y KEY ''`)",
  "db.pragma(`key = '${key}'`)",
  "db.pragma('rekey = 1')",
  "db.pragma('hmac_check = 0')",
  "db.exec('begin deferred')",
])('the guard sees: %s', (line) => {
  expect(offences(line)).toHaveLength(1)
})
