// Every page of the window as each role has it, in each language: nobody is kept from reading it and no text is lost.
import type { Role } from '#contract/permissions.ts'
import { addDataOfficer } from '../support/data-officer.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { openBackup, type Played } from './support/at-the-desk.ts'
import { openFile } from './support/at-the-letters.ts'
import { fillMorning } from './support/busy-morning.ts'
import { enter } from './support/enter.ts'
import { fillFile } from './support/whole-file.ts'
import { expectReadableInAll, settle } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 300_000 })

/** The language that turns everything round; of the others, whose parts are the same, journeys see the rest. */
const language = 'fa'

async function fill(desk: TestDesk): Promise<void> {
  await addDataOfficer(desk)
  await fillFile(desk)
  await fillMorning(desk)
}

test.describe('a centre that is set up', () => {
  test.use({ store: { fill } })
  for (const role of ['receptionist', 'caseworker', 'manager', 'data-officer'] as const) {
    test(`every page is readable in every language for a ${role}`, async ({ page, keyboard }) => {
      const played = { page, keyboard, words: wordsOf(language) }
      await enter(page, keyboard, role, language)
      await sweepPlaces(played, role)
      if (role !== 'manager') await sweepFile(played, role)
      if (role === 'caseworker') await sweepDialogs(played)
      await keyboard.press('Control+l')
      // The page is made anew once the desk is locked.
      await expect(page.locator('input[name=signInWord]')).toBeFocused({ timeout: 45_000 })
      if (role === 'receptionist') await look(played, 'sign-in')
      await keyboard.expectNoPointer()
    })
  }
})

async function look(played: Played, screen: string): Promise<void> {
  await expectReadableInAll(played, [language], screen)
}

/** Every place of the rail, and every tab in it. */
async function sweepPlaces(played: Played, role: Role): Promise<void> {
  const { page, keyboard } = played
  const places = page.locator('nav[data-pane] li > *')
  for (let place = 1; place <= (await places.count()); place++) {
    await keyboard.press(`Control+${place}`)
    const name = await places.nth(place - 1).innerText()
    await expect(page.locator('main')).not.toBeEmpty()
    await sweepTabs(played, `${role}, ${name}`)
  }
}

/** Somebody's file, tab by tab, with something in each. */
async function sweepFile(played: Played, role: Role): Promise<void> {
  await openFile(played, 'محمد رضایی')
  await expect(played.page.getByRole('tab', { selected: true })).toBeVisible()
  await sweepTabs(played, `${role}, file`)
}

/** What opens over any page. */
async function sweepDialogs(played: Played): Promise<void> {
  const { page, keyboard } = played
  const dialog = page.getByRole('dialog')
  await keyboard.press('F1')
  await expect(dialog).toBeVisible()
  await look(played, 'keys')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openBackup(played)
  await look(played, 'backup')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function sweepTabs(played: Played, name: string): Promise<void> {
  const { page, keyboard } = played
  const tabs = page.getByRole('tab')
  await settle(page)
  if ((await tabs.count()) === 0) return look(played, name)
  await keyboard.reach(tabs.first())
  for (const tab of await tabs.all()) {
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await settle(page)
    await look(played, `${name}, ${await tab.innerText()}`)
    await keyboard.press('ArrowLeft')
  }
}
