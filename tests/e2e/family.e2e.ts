// Everybody of a family at once, from the file of one of them.
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { violations } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

test.describe('a family that came together', () => {
  test.use({
    store: {
      fill: async (desk: TestDesk) => {
        await somebody(desk)
        await somebody(desk, {
          names: [{ kind: 'official', text: 'Sára Kováčová' }],
          birth: { iso: '2014-05-17', precision: 'day' },
        })
      },
    },
  })

  test('is registered from the file of one of them, and told who is known already', async ({
    page,
    keyboard,
  }) => {
    const main = page.getByRole('main')
    const dialog = page.getByRole('dialog')
    await enter(page, keyboard, 'receptionist', 'sk')
    await openFile({ page, keyboard, words }, 'Žofia Kováčová')
    await keyboard.push(page.getByRole('button', { name: words('people:family.add') }))
    await keyboard.fill(dialog.locator('input[name="members.0.name"]'), 'Sara Kovacova')
    await keyboard.press('Tab')
    await keyboard.type('17.5.2014')
    await expect(dialog).toContainText('OK-2026-0002')
    expect(await violations(page)).toEqual([])
    await keyboard.fill(dialog.locator('input[name="members.0.name"]'), 'Adam Kováč')
    await expect(dialog).not.toContainText('OK-2026-0002')
    await keyboard.push(dialog.getByRole('button', { name: words('people:family.more') }))
    await keyboard.fill(dialog.locator('input[name="members.1.name"]'), 'Peter Kováč')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(main).toContainText('Adam Kováč')
    await expect(main).toContainText('Peter Kováč')
    await keyboard.expectNoPointer()
  })
})
