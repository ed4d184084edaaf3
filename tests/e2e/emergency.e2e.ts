// A file is opened in an emergency: for reading, with a reason, until it is closed; the manager is shown it first thing.
import { addDataOfficer } from '../support/data-officer.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { fillFile } from './support/whole-file.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('fa')

async function fill(desk: TestDesk): Promise<void> {
  await addDataOfficer(desk)
  await fillFile(desk)
}

test.describe('a case of a caseworker', () => {
  test.use({ store: { fill } })

  test('a data officer opens its notes with a reason; the manager reads of it and is not asked again', async ({
    page,
    keyboard,
  }) => {
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key) })
    const notes = page.getByRole('tab', { name: words('people:tab.notes') })
    const reason = 'همسایه خبر داده که خطری پیش آمده است'
    await enter(page, keyboard, 'data-officer', 'fa')
    await openFile({ page, keyboard, words }, 'محمد رضایی')
    await expect(page.getByRole('tab', { selected: true })).toBeVisible()
    await expect(notes).toHaveCount(0)
    await keyboard.push(button('access:action'))
    await keyboard.type('بله')
    await keyboard.press('Enter')
    await expect(page.getByText(words('access:reasonNeeded'))).toBeVisible()
    await keyboard.fill(page.locator('input[name=reason]'), reason)
    await keyboard.press('Enter')
    await expect(button('access:close')).toBeVisible()
    await expect(notes).toBeVisible()
    await keyboard.push(button('access:close'))
    await expect(notes).toHaveCount(0)

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'manager', 'fa')
    const shown = page.getByRole('alertdialog')
    await expect(shown).toContainText(reason)
    await keyboard.push(shown.getByRole('button', { name: words('access:unread.read') }))
    await expect(shown).toBeHidden()
    await keyboard.press('Control+l')
    await enter(page, keyboard, 'manager', 'fa')
    await expect(page.getByRole('main')).not.toBeEmpty()
    await expect(shown).toBeHidden()
  })
})
