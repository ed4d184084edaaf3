// Every page of the window as each role has it: nobody is kept from reading it and no text is lost; and in each language as
// the role has it to whom it shows most.
import type { Role } from '#contract/permissions.ts'
import { addDataOfficer } from '../support/data-officer.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { openBackup, type Played } from './support/at-the-desk.ts'
import { openFile } from './support/at-the-letters.ts'
import { fillMorning } from './support/busy-morning.ts'
import { enter } from './support/enter.ts'
import { fillFile } from './support/whole-file.ts'
import { expectReadable, expectReadableInAll, settle } from './support/whole-page.ts'
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
      if (role === 'receptionist') await expectReadableInAll(played, 'sign-in')
      await keyboard.expectNoPointer()
    })
  }
})

/** Who has most on a place's pages; the others see part of it, in the same words, colours and sizes. */
const seenMostBy = {
  desk: ['receptionist'],
  people: ['caseworker'],
  file: ['caseworker'],
  due: ['caseworker'],
  // Two lists: of slips that come back, and of one's own letters.
  letters: ['receptionist', 'caseworker'],
  returns: ['manager'],
  privacy: ['manager'],
  log: ['manager'],
  settings: ['manager'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
type Place = keyof typeof seenMostBy
const places = [
  'desk',
  'people',
  'due',
  'letters',
  'returns',
  'privacy',
  'log',
  'settings',
] as const

/** In every language where this role sees most of it. */
async function lookAs(played: Played, role: Role, place: Place, part = ''): Promise<void> {
  const screen = [role, place, part].join(' ')
  const most: readonly Role[] = seenMostBy[place]
  if (most.includes(role)) await expectReadableInAll(played, screen)
  else await expectReadable(played.page, screen, undefined, 'structure')
}

/** Every place of the rail, and every tab in it. */
async function sweepPlaces(played: Played, role: Role): Promise<void> {
  const { page, keyboard, words } = played
  const links = page.locator('nav[data-pane] li > *')
  for (let at = 1; at <= (await links.count()); at++) {
    await keyboard.press(`Control+${at}`)
    const title = await links.nth(at - 1).getAttribute('title')
    const place = places.find((one) => words(`app:place.${one}`) === title)
    if (!place) throw new Error(`nobody is said to see most of ${title}`)
    await expect(page.locator('main')).not.toBeEmpty()
    await sweepTabs(played, role, place)
  }
}

/** Somebody's file, tab by tab, with something in each. */
async function sweepFile(played: Played, role: Role): Promise<void> {
  await openFile(played, 'محمد رضایی')
  await expect(played.page.getByRole('tab', { selected: true })).toBeVisible()
  await sweepTabs(played, role, 'file')
}

/** What opens over any page. */
async function sweepDialogs(played: Played): Promise<void> {
  const { page, keyboard } = played
  const dialog = page.getByRole('dialog')
  await keyboard.press('F1')
  await expect(dialog).toBeVisible()
  await expectReadableInAll(played, 'keys')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openBackup(played)
  await expectReadableInAll(played, 'backup')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

async function sweepTabs(played: Played, role: Role, place: Place): Promise<void> {
  const { page, keyboard } = played
  const tabs = page.getByRole('tab')
  await settle(page)
  if ((await tabs.count()) === 0) return lookAs(played, role, place)
  await keyboard.reach(tabs.first())
  for (const tab of await tabs.all()) {
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await settle(page)
    await lookAs(played, role, place, await tab.innerText())
    await keyboard.press('ArrowLeft')
  }
}
