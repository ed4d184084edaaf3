// A file only its team may know of: set by its caseworker, gone for the reception, known by number to the manager.
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { fillIntake } from './support/at-the-desk.ts'
import { openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')
const name = 'Katarína Vlčková'
const reason = 'Chránená svedkyňa, ukrýva sa pred manželom.'

async function fill(desk: TestDesk): Promise<void> {
  const id = await somebody(desk, {
    names: [{ kind: 'official', text: name }],
    birth: { iso: '1986-08-03', precision: 'day' },
    language: 'sk',
  })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
}

test.describe('a case of a caseworker', () => {
  test.use({ store: { fill } })

  test('restricted, it is there for its team alone; who registers the same person is told no more than that', async ({
    page,
    keyboard,
  }) => {
    const played = { page, keyboard, words }
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key), exact: true })
    const dialog = page.getByRole('dialog')
    await enter(page, keyboard, 'caseworker', 'sk')
    await openFile(played, name)
    await keyboard.push(button('restricted:action'))
    await expect(dialog.getByRole('checkbox', { name: 'Peter Novák' })).toBeChecked()
    await keyboard.fill(dialog.locator('input[name=reason]'), 'krátko')
    await keyboard.press('Enter')
    await expect(dialog).toContainText(words('restricted:reasonNeeded'))
    await keyboard.fill(dialog.locator('input[name=reason]'), reason)
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('main')).toContainText(words('restricted:chip'))
    await expect(page.getByRole('main')).toContainText(reason)

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'receptionist', 'sk')
    await keyboard.press('Control+k')
    await keyboard.type(name)
    // Nobody but the offer to register that name.
    await expect(page.getByRole('option')).toHaveText([/Zapísať/u])
    await keyboard.press('Escape')
    await fillIntake(played, { name, birth: '3. 8. 1986', language: 3, reasons: [1] })
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText(words('visits:failure.restricted-file'))
    await expect(page.locator('input[name=name]')).toHaveValue(name)

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'manager', 'sk')
    await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
    await openTab(played, words('app:settings.restricted'))
    const row = page.getByRole('row').nth(1)
    await expect(row).toContainText('Peter Novák')
    await expect(page.getByRole('main')).not.toContainText(reason)
    await keyboard.push(row)
    await expect(page.getByRole('alert')).toContainText(words('access:hidden'))
    await keyboard.push(button('access:action'))
    await keyboard.fill(dialog.locator('input[name=reason]'), 'súd žiada odpoveď ešte dnes')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await keyboard.push(button('access:unread.read'))
    await keyboard.push(button('restricted:lift'))
    await keyboard.fill(dialog.locator('input[name=reason]'), 'nebezpečenstvo pominulo')
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('main')).not.toContainText(words('restricted:chip'))
  })
})
