import { expect, test } from 'vitest'
import { StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'

const coded = (code: string) => Object.assign(new Error('secret path /home/jana'), { code })

test.each([
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT_INDEX', 'store-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_BUSY_SNAPSHOT', 'store-in-use'],
  ['SQLITE_READONLY_DIRECTORY', 'store-read-only'],
  ['EROFS', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-missing'],
])('%s is told as %s, without the words of the system', (system, code) => {
  const failure = storeFailureOf(coded(system))
  expect(failure).toMatchObject({ code, message: code, fields: {} })
})

test('a mistake of the program is not dressed up as one of the disk', () => {
  expect(storeFailureOf(coded('SQLITE_CONSTRAINT'))).toBeUndefined()
  expect(storeFailureOf(new TypeError('undefined is not a function'))).toBeUndefined()
  const own = new StoreFailure('locked')
  expect(storeFailureOf(own)).toBe(own)
})
