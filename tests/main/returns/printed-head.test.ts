// What a signed return prints of the log, read off the paper and given to the verifier as an auditor would.
import { copyFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { hasPoppler, pageText } from '#support/page-text.ts'
import { verifyAudit } from '#support/verify-audit.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const
const manager = { signInWord: 'manager', password }

describe.skipIf(!hasPoppler)('the head of the log on a printed return', () => {
  let desk: TestDesk
  let printed: ReadonlyMap<Language, readonly [seq: string, mac: string]>

  beforeAll(async () => {
    desk = await openTestDesk()
    await desk.desk.lock()
    const { store, anchor } = storeFiles(desk.folder)
    copyFileSync(store, `${store}.old`)
    copyFileSync(anchor, `${anchor}.old`)
    await desk.signInAs('receptionist')
    await walkIn(desk, 'Ján Novák')
    await desk.signInAs('manager')
    await desk.send('returns.sign', { month })
    printed = new Map(await Promise.all(Language.options.map(headOn)))
    await desk.send('desk.lock', {})
  }, 60_000)
  afterAll(async () => desk?.[Symbol.asyncDispose]())

  async function headOn(language: Language) {
    await desk.send('returns.export', { month, edition: 1, format: 'pdf', language })
    const paper = desk.left.find(({ name }) => name.endsWith(`${language}.pdf`))
    return [language, headIn(await pageText(paper!.bytes))] as const
  }

  test.each(Language.options)('as it is read in %s, the log has it', async (language) => {
    const head = printed.get(language)!
    const { said, code } = await verifyAudit(desk.folder, manager, ...head)
    expect(said).toContain(`\nholds: row ${head[0]}, as kept: printed return`)
    expect(code).toBe(0)
  })

  test('of a log that was cut it says what is missing, in whichever language it was printed', async () => {
    const { store, anchor } = storeFiles(desk.folder)
    copyFileSync(`${store}.old`, store)
    copyFileSync(`${anchor}.old`, anchor)
    for (const head of printed.values()) {
      const { said, code } = await verifyAudit(desk.folder, manager, ...head)
      expect(said).toContain(`MISSING OR CHANGED: row ${head[0]}, as kept: printed return`)
      expect(code).toBe(1)
    }
  })
})

/** The number of the row and what seals it, wherever the line of the paper breaks. */
function headIn(text: string): readonly [seq: string, mac: string] {
  const [, seq = '', mac = ''] = /(\d+) · ((?:[0-9a-f]\s*){64})/u.exec(text) ?? []
  return [seq, mac.replaceAll(/\s/gu, '')]
}
