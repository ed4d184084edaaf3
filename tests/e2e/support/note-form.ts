import { expect, type Page } from '@playwright/test'
import type { TestDesk } from '../../support/open-desk.ts'
import { somebody } from '../../support/somebody.ts'

/** A file that the caseworker may write notes in. */
export async function fillCase(desk: TestDesk): Promise<void> {
  const id = await somebody(desk, { names: [{ kind: 'official', text: 'Ján Kováč' }] })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
}

export function note(page: Page) {
  return page.locator('textarea[name=text]')
}

/** Finds the person by keys and opens the form of a note. */
export async function openNote(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kovac')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ján Kováč')
  await page.locator('main').focus()
  await page.keyboard.press('n')
  await expect(note(page)).toBeFocused()
}
