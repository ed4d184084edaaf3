// How a dialog begins: where it can be typed at once, and with nothing that would be refused.
import { issuedLetter } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { chooseMore } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { wordsOf } from './support/words.ts'

test.use({ store: { fill: async (desk: TestDesk) => void (await issuedLetter(desk)) } })

test('the dialogs of the directory and of a letter begin in their first field', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  await enter(page, keyboard, 'caseworker', 'sk')
  await page.getByRole('link', { name: words('app:place.letters') }).click()
  await page.getByRole('tab', { name: words('referrals:tab.directory') }).click()
  await page.getByRole('button', { name: words('directory:add') }).click()
  await expect(page.getByRole('dialog').locator('input[name=name]')).toBeFocused()
  await keyboard.press('Escape')

  await page.getByRole('tab', { name: words('referrals:tab.letters') }).click()
  await page.getByRole('row').nth(1).click()
  await chooseMore({ page, keyboard, words }, 'referrals:act.askForSlip')
  await expect(page.getByRole('dialog').locator('input[name=remark]')).toBeFocused()
})

test('a manager opens her own row, and is offered neither a first password nor to remove herself', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('fa')
  await enter(page, keyboard, 'manager', 'fa')
  await page.getByRole('link', { name: words('app:place.settings') }).click()
  await page.getByRole('tab', { name: words('app:settings.staff') }).click()
  await page.getByRole('row', { name: /Eva Horváthová/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('input[name=name]')).toBeFocused()
  await expect(dialog.getByRole('tab')).toHaveCount(0)
  await keyboard.press('Escape')
  await page.getByRole('row', { name: /Peter Novák/ }).click()
  await expect(dialog.getByRole('tab')).toHaveCount(3)
  await dialog.getByRole('tab', { name: words('staff:colleagues.remove') }).click()
  await dialog.getByRole('button', { name: words('staff:cancel') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Peter Novák/ })).toContainText(
    words('staff:state.works'),
  )
})

test('a table has no column that says nothing of any line', async ({ page, keyboard }) => {
  const words = wordsOf('sk')
  await enter(page, keyboard, 'manager', 'sk')
  await page.getByRole('link', { name: words('app:place.settings') }).click()
  await page.getByRole('tab', { name: words('app:settings.health') }).click()
  const places = page.getByRole('grid', { name: words('upkeep:places.title') })
  await expect(places).toContainText(words('upkeep:places.here'))
  await expect(places.getByRole('columnheader')).toHaveText([
    words('upkeep:places.folder'),
    words('upkeep:places.last'),
    words('upkeep:places.state'),
    words('upkeep:places.free'),
  ])
})
