import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import { openTestDesk, password, type TestDesk } from '../../support/open-desk.ts'

export type SetUp = Parameters<typeof openTestDesk>[0] &
  Readonly<{ fill?: (desk: TestDesk) => Promise<void> }>

/**
 * Makes a ready store in the data folder of an app that is not running yet: a centre, its zones and one colleague of
 * every role, each signing in with the name of the role. `fill` adds people, visits … through the same door.
 */
export async function setUpDesk(data: string, { fill, ...options }: SetUp = {}): Promise<void> {
  const now = new Date().toISOString()
  await using desk = await openTestDesk({ folder: join(data, 'store'), now, ...options })
  await fill?.(desk)
}

/** Chooses the language on the sign-in page, signs in by keyboard, and waits for the desk. */
export async function signIn(page: Page, role: Role, language: Language): Promise<void> {
  await chooseLanguage(page, language)
  await page.locator('input[name=signInWord]').fill(role)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.locator('header[data-pane]')).toBeVisible()
}

const ownNames = { fa: 'فارسی', ru: 'Русский', sk: 'Slovenčina', en: 'English' } as const

export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('radio', { name: ownNames[language] }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
