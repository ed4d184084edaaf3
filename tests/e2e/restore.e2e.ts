import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockBySignInWord } from '#main/store/keyring/unlock.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { openEncrypted } from '#main/store/recipe.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { oweWipe } from '#main/store/wipe-freed.ts'
import { walkIn } from '../support/desk-day.ts'
import { temporaryFolder } from '../support/fresh-store.ts'
import { password, type TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { chooseLanguage, signIn } from './support/set-up-desk.ts'
import { violations } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

async function somebodyCame(desk: TestDesk): Promise<void> {
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová', { language: 'sk' })
}

test.use({ store: { fill: somebodyCame } })

test('a damaged store is restored from its sign-in page by keyboard alone', async ({
  data,
  page,
  keyboard,
}) => {
  const words = wordsOf('fa')
  const file = join(data, 'store', 'okno.db')
  writeFileSync(file, readFileSync(file).subarray(0, 9000))
  await chooseLanguage(page, 'fa')
  await page.locator('input[name=signInWord]').focus()
  await keyboard.type('manager')
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(words('staff:failure.store-damaged'))

  await keyboard.push(page.getByRole('button', { name: words('restore:start') }))
  const newest = page.getByRole('row').nth(1)
  await expect(newest).toContainText(words('restore:state.whole'))
  expect(await violations(page)).toEqual([])
  await keyboard.push(newest)
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  expect(await violations(page)).toEqual([])
  await keyboard.type('manager')
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('restore:confirm.title'))
  await expect(page.locator('main')).toContainText(words('restore:passwords.kept'))
  expect(await violations(page)).toEqual([])
  await keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('staff:signIn.title'))
  await signIn(page, 'receptionist', 'fa')
  await expect(page.getByRole('row', { name: 'Anna Tóthová' })).toBeVisible()
  expect(readdirSync(join(data, 'store')).some((name) => name.startsWith('replaced-'))).toBe(true)
})

test('the store’s health is told, and its buttons do what they say', async ({
  page,
  keyboard,
  dialogs,
}) => {
  const words = wordsOf('ru')
  using folder = temporaryFolder()
  const disk = folder.path
  await signIn(page, 'manager', 'ru')
  await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
  await page.getByRole('tab', { name: words('app:settings.health') }).click()
  await expect(page.getByText(words('upkeep:problem.one-place.title'))).toBeVisible()
  await expect(page.getByText(words('upkeep:age.today'))).toBeVisible()
  expect(await violations(page)).toEqual([])

  await dialogs.open(disk)
  await keyboard.push(page.getByRole('button', { name: words('upkeep:places.add') }).first())
  await expect(page.getByRole('row', { name: basename(disk) })).toContainText(
    words('upkeep:places.good'),
  )
  await expect(page.getByText(words('upkeep:problem.one-place.title'))).toBeHidden()

  const begin = page.getByRole('button', { name: words('upkeep:drill.begin') }).first()
  await keyboard.push(begin)
  const dialog = page.getByRole('dialog')
  await keyboard.push(dialog.getByRole('button', { name: words('upkeep:drill.cancel') }))
  await expect(dialog).toBeHidden()
  await keyboard.push(begin)
  await expect(dialog.locator('input[name=signInWord]')).toBeFocused()
  await keyboard.fill(dialog.locator('input[name=signInWord]'), 'manager')
  await keyboard.fill(dialog.locator('input[name=password]'), password)
  await keyboard.press('Enter')
  await expect(dialog).toContainText(words('upkeep:drill.proved.password'))
  expect(await violations(page)).toEqual([])
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(words('upkeep:problem.drill-due.title'))).toBeHidden()
})

test('whoever waits for a wipe is told at the foot of the window what for, until it is done', async ({
  data,
  page,
  keyboard,
}) => {
  const words = wordsOf('fa')
  const foot = page.getByText(words('upkeep:waitsForWipe'))
  await signIn(page, 'manager', 'fa')
  using beside = await connectBeside(data)
  oweWipe(beside.db)
  await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
  await page.getByRole('tab', { name: words('app:settings.health') }).click()
  // As long as somebody else writes, the wipe has not its turn; it waits for a few seconds only.
  beside.db.exec('BEGIN IMMEDIATE')
  await keyboard.push(page.getByRole('button', { name: words('upkeep:remedy.wipe') }))
  await expect(foot).toBeVisible()
  beside.db.exec('COMMIT')
  await expect(foot).toBeHidden()
  await expect(page.getByText(words('upkeep:problem.wipe-owed.title'))).toBeHidden()
})

/** Another connection to the store that the window has open. */
async function connectBeside(data: string) {
  const files = storeFiles(join(data, 'store'))
  const keyring = readKeyring(files.keyring)
  const { keys } = await unlockBySignInWord(keyring, 'manager', password)
  const expected = { dbId: keyring.dbId, newestSchema: migrations.length }
  const db = openEncrypted(files.store, keys.database, expected)
  return { db, [Symbol.dispose]: () => void db.close() }
}
