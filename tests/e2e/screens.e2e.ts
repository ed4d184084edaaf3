// Every page of the window as each role has it, in each language: nobody is kept from reading it and no text is lost.
import type { Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import { expect, test } from './support/app.ts'
import { fillMorning } from './support/busy-morning.ts'
import { enter } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { expectReadable } from './support/whole-page.ts'

test.describe.configure({ timeout: 240_000 })

test.describe('a centre that is set up', () => {
  test.use({ store: { fill: fillMorning } })
  for (const language of Language.options) {
    test(`every page is readable in ${language}`, async ({ page, keyboard }) => {
      await expectReadable(page, 'sign-in')
      await enter(page, keyboard, 'caseworker', language)
      await sweepPlaces(page, keyboard)
      await keyboard.press('Control+l')
      await enter(page, keyboard, 'manager', language)
      await sweepPlaces(page, keyboard)
      await keyboard.expectNoPointer()
    })
  }
})

/** Every place of the rail, and every tab in it. */
async function sweepPlaces(page: Page, keyboard: Keyboard): Promise<void> {
  const places = page.locator('nav[data-pane] li > *')
  for (let place = 1; place <= (await places.count()); place++) {
    await keyboard.press(`Control+${place}`)
    const name = await places.nth(place - 1).innerText()
    await settle(page)
    await sweepTabs(page, keyboard, name)
  }
}

async function sweepTabs(page: Page, keyboard: Keyboard, name: string): Promise<void> {
  const tabs = page.getByRole('tab')
  if ((await tabs.count()) === 0) return expectReadable(page, name)
  await keyboard.reach(tabs.first())
  for (const tab of await tabs.all()) {
    await settle(page)
    await expectReadable(page, `${name}, ${await tab.innerText()}`)
    await keyboard.press((await page.locator('html[dir=rtl]').count()) ? 'ArrowLeft' : 'ArrowRight')
  }
}

/** Until nothing is being read from the store or drawn. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('main')).not.toBeEmpty()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}
