// Every page of the window as each role has it, in each language: nobody is kept from reading it and no text is lost.
import { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import { addDataOfficer } from '../support/data-officer.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { openBackup, type Played } from './support/at-the-desk.ts'
import { openFile } from './support/at-the-letters.ts'
import { fillMorning } from './support/busy-morning.ts'
import { enter } from './support/enter.ts'
import { fillFile } from './support/whole-file.ts'
import { expectUncut, expectReadable } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

/** By every rule in the language that turns everything round; of the others, whose parts are the same, journeys see the rest. */
const isSeenByEveryRule = (language: string): boolean => language === 'fa'

async function fill(desk: TestDesk): Promise<void> {
  await addDataOfficer(desk)
  await fillFile(desk)
  await fillMorning(desk)
}

test.describe('a centre that is set up', () => {
  test.use({ store: { fill } })
  for (const language of Language.options) {
    const look = isSeenByEveryRule(language) ? expectReadable : expectUncut
    for (const role of ['receptionist', 'caseworker', 'manager', 'data-officer'] as const) {
      test(`every page is readable in ${language} for a ${role}`, async ({ page, keyboard }) => {
        const played = { page, keyboard, words: wordsOf(language), look }
        await enter(page, keyboard, role, language)
        await sweepPlaces(played, role)
        if (role !== 'manager') await sweepFile(played, role)
        if (role === 'caseworker') await sweepDialogs(played)
        await keyboard.press('Control+l')
        // The page is made anew once the desk is locked.
        await expect(page.locator('input[name=signInWord]')).toBeFocused({ timeout: 45_000 })
        if (role === 'receptionist') await look(page, 'sign-in')
        await keyboard.expectNoPointer()
      })
    }
  }
})

type Looking = Played & Readonly<{ look: typeof expectReadable }>

/** Every place of the rail, and every tab in it. */
async function sweepPlaces(played: Looking, role: Role): Promise<void> {
  const { page, keyboard } = played
  const places = page.locator('nav[data-pane] li > *')
  for (let place = 1; place <= (await places.count()); place++) {
    await keyboard.press(`Control+${place}`)
    const name = await places.nth(place - 1).innerText()
    await settle(played)
    await sweepTabs(played, `${role}, ${name}`)
  }
}

/** Somebody's file, tab by tab, with something in each. */
async function sweepFile(played: Looking, role: Role): Promise<void> {
  await openFile(played, 'محمد رضایی')
  await expect(played.page.getByRole('tab', { selected: true })).toBeVisible()
  await sweepTabs(played, `${role}, file`)
}

/** What opens over any page. */
async function sweepDialogs(played: Looking): Promise<void> {
  const { page, keyboard, look } = played
  const dialog = page.getByRole('dialog')
  await keyboard.press('F1')
  await expect(dialog).toBeVisible()
  await look(page, 'keys')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openBackup(played)
  await look(page, 'backup')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function sweepTabs(played: Looking, name: string): Promise<void> {
  const { page, keyboard, look } = played
  const tabs = page.getByRole('tab')
  if ((await tabs.count()) === 0) return look(page, name)
  await keyboard.reach(tabs.first())
  for (const tab of await tabs.all()) {
    await settle(played)
    await look(page, `${name}, ${await tab.innerText()}`)
    await keyboard.press((await page.locator('html[dir=rtl]').count()) ? 'ArrowLeft' : 'ArrowRight')
  }
}

/** Until nothing is being read from the store or drawn. */
async function settle({ page }: Played): Promise<void> {
  await expect(page.locator('main')).not.toBeEmpty()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}
