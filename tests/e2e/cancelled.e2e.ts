// Long work that somebody stops: the store is as it was, opens, and nothing half-made is left beside it.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Page } from '@playwright/test'
import { storeFiles } from '#main/store/store-files.ts'
import { walkIn } from '../support/desk-day.ts'
import { password, type TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import { chooseLanguage, signIn } from './support/set-up-desk.ts'
import { wordsOf } from './support/words.ts'

const next = 'päť modrých kníh na polici'

/** Anna is registered, and the store is large enough for its copying and checking to be watched. */
async function largeStore(desk: TestDesk): Promise<void> {
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová', { language: 'sk' })
  const rows = sql`CREATE TABLE filler AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    SELECT hex(randomblob(700)) AS text FROM n`
  await rows.execute(desk.desk.open()!.db)
}

test.use({ ownWindow: true, store: { fill: largeStore } })
test.setTimeout(240_000)

test('a restore that is cancelled while the backup is proved, and again while it is made ready, changes nothing; then it is done', async ({
  data,
  page,
}) => {
  const words = wordsOf('sk')
  const folder = join(data, 'store')
  const before = filesIn(folder)
  const store = readFileSync(storeFiles(folder).store)
  const isUntouched = () => readFileSync(storeFiles(folder).store).equals(store)
  await chooseLanguage(page, 'sk')
  await page.getByRole('button', { name: words('restore:start') }).click()
  await page.getByRole('row').nth(1).click()
  const prove = async () => {
    await page.locator('input[name=signInWord]').fill('manager')
    await page.locator('input[name=password]').fill(password)
    await page.keyboard.press('Enter')
  }
  await cancelAtOnce(page)
  await prove()
  const stopped = page.getByText(words('restore:failure.restore-stopped'))
  await expect(stopped).toBeVisible({ timeout: 60_000 })
  expect(filesIn(folder)).toEqual(before)
  expect(isUntouched()).toBe(true)

  await prove()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('restore:confirm.title'), {
    timeout: 60_000,
  })
  await cancelAtOnce(page)
  await page.keyboard.press('Control+Enter')
  await expect(stopped).toBeVisible({ timeout: 60_000 })
  expect(filesIn(folder)).toEqual(before)
  expect(isUntouched()).toBe(true)

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('staff:signIn.title'), {
    timeout: 120_000,
  })
  await signIn(page, 'receptionist', 'sk')
  await expect(page.getByRole('row', { name: 'Anna Tóthová' })).toBeVisible()
})

test('a change of keys that is cancelled while the copy is made leaves passwords, keyring and store as they were', async ({
  data,
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  const folder = join(data, 'store')
  const { keyring, backups } = storeFiles(folder)
  await enter(page, keyboard, 'manager', 'sk')
  const before = readFileSync(keyring, 'utf8')
  const copies = readdirSync(backups)
  await page.getByRole('link', { name: words('app:place.settings') }).click()
  await page.getByRole('tab', { name: words('app:settings.staff') }).click()
  await page.getByRole('button', { name: words('staff:keys.renew') }).click()
  await page.locator('input[name=current]').fill(password)
  await page.locator('input[name=next]').fill(next)
  await expect(page.getByText(words('staff:password.good'))).toBeVisible()
  await page.keyboard.press('Enter')
  const code = await page.locator('[data-code]').getAttribute('data-code')
  await keyboard.press('Control+Enter')
  await page.locator('input[name=typed]').fill(code ?? '')
  await cancelAtOnce(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText(words('staff:failure.keys-kept'))).toBeVisible({ timeout: 60_000 })
  expect(readFileSync(keyring, 'utf8')).toBe(before)
  expect(readdirSync(backups)).toEqual(copies)

  await page.evaluate(() => {
    const bridge: Readonly<{ send: (...asked: readonly unknown[]) => Promise<unknown> }> =
      Reflect.get(window, 'desk')
    void bridge.send('desk.lock', {}, crypto.randomUUID())
  })
  await expect(page.locator('input[name=signInWord]')).toBeFocused({ timeout: 60_000 })
  await signIn(page, 'receptionist', 'sk')
  await expect(page.getByRole('row', { name: 'Anna Tóthová' })).toBeVisible()
})

/** Presses Cancel in the very task in which it is offered: on a busy computer the work would else be done before. */
async function cancelAtOnce(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const press = () => {
      const buttons = [...document.querySelectorAll('button')]
      const cancel = buttons.find((button) => button.textContent === name)
      cancel?.click()
      return cancel !== undefined
    }
    const watch = new MutationObserver(() => press() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
  }, wordsOf('sk')('ui:progress.cancel'))
}

/** All that lies in a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}
