// A busy counter: slips of the finger, keys too many, the wrong layout, a date and a phone as they come from elsewhere.
import type { Page } from '@playwright/test'
import { walkIn } from '../support/desk-day.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

test.describe('a busy counter', () => {
  test.use({
    store: {
      fill: async (desk: TestDesk) => {
        await desk.signInAs('receptionist')
        const { entry } = await walkIn(desk, 'Мария Иванова', { language: 'ru' })
        await desk.send('visits.end', { id: entry.id, version: entry.version, ending: 'left' })
      },
    },
  })

  test('somebody new is written down right, whatever went wrong on the way', async ({
    page,
    keyboard,
  }) => {
    await enter(page, keyboard, 'receptionist', 'sk')
    const name = page.locator('input[name=name]')
    await expect(name).toBeFocused()
    await keyboard.begin()
    // A letter too many, taken back; a Tab too many, and back.
    await keyboard.type('Mohammmad')
    await keyboard.press('Backspace', 'Backspace', 'Backspace')
    await keyboard.type('ad Rezaei')
    await keyboard.press('Tab', 'Tab', 'Shift+Tab')
    await keyboard.type('32. 5. 1365')
    await keyboard.press('Tab')
    // There is no such day, and it stays to be put right.
    await keyboard.press('Shift+Tab', 'Control+a')
    await paste(page, '\u200f۱۲/۵/۱۳۶۵ ')
    await keyboard.press('Tab')
    await paste(page, '\u202a+421\u00a0905\u00a0123\u00a0456\u202c\n')
    await keyboard.press('Tab', '1', 'Tab', 'Tab', '2', '3', '3')
    await keyboard.press('Control+Enter')

    const row = page.getByRole('row', { name: 'Mohammad Rezaei' })
    await expect(row).toContainText(words('visits:reason.housing.search'))
    expect(keyboard.keys).toBeLessThanOrEqual(90)
    await search(page, keyboard, '123456')
    await keyboard.press('Enter')
    const main = page.getByRole('main')
    await expect(main).toContainText('3. augusta 1986')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mohammad Rezaei')
    await keyboard.expectNoPointer()
  })

  test('Enter twice is one person in the queue, and a known one is found on the wrong layout with a slip', async ({
    page,
    keyboard,
  }) => {
    await enter(page, keyboard, 'receptionist', 'sk')
    await keyboard.press('Control+k')
    // "иваанова" on the Latin layout.
    await keyboard.type('bdffyjdf')
    await expect(page.getByRole('option', { name: 'Мария Иванова' })).toBeVisible()
    await keyboard.press('Control+Enter', 'Control+Enter')
    await expect(page.locator('form [role=group] input').first()).toBeFocused()
    await keyboard.press('2', 'Control+Enter', 'Control+Enter')
    await expect(page.getByRole('row', { name: 'Мария Иванова' })).toHaveCount(2)
    await keyboard.expectNoPointer()
  })
})

/** What another program's clipboard holds, with the marks and spaces it brings along. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text)
}

async function search(page: Page, keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.press('Control+k')
  await keyboard.type(text)
  await expect(page.getByRole('option').first()).toContainText('Mohammad Rezaei')
}
