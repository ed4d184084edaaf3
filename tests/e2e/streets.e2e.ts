// The list of streets: a manager pastes it, and an address at the desk proposes its neighbourhood.
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { violations } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

/** How many lines were understood. */
const understood = /\d riad\p{L}+ \p{L}+ čitateľn/u

async function fill(desk: TestDesk): Promise<void> {
  await desk.signInAs('manager')
  const { version } = await desk.send('centre.get', {})
  await desk.send('centre.saveZones', { version, zones: [{ name: 'Sever' }, { name: 'Juh' }] })
  await somebody(desk)
}

async function fillWithStreets(desk: TestDesk): Promise<void> {
  await fill(desk)
  await desk.signInAs('manager')
  const { version, zones } = await desk.send('centre.get', {})
  const [north, south] = zones.filter(({ retired }) => !retired).map(({ id }) => id)
  const all = { from: null, to: null } as const
  await desk.send('streets.save', {
    version,
    streets: [
      { ...all, street: 'Hlavná', side: 'odd', zoneId: north! },
      { ...all, street: 'Hlavná', side: 'even', zoneId: south! },
      { ...all, street: 'Dlhá', side: 'all', zoneId: south! },
    ],
  })
}

test.describe('a centre with two neighbourhoods', () => {
  test.use({ store: { fill } })

  test('is told which street lies in which, line by line', async ({ page, keyboard }) => {
    const main = page.getByRole('main')
    const played = { page, keyboard, words }
    await enter(page, keyboard, 'manager', 'sk')
    await keyboard.push(page.getByRole('link', { name: words('app:place.settings') }))
    await openTab(played, words('app:settings.streets'))
    const lines = page.locator('textarea[name=lines]')
    await keyboard.reach(lines)
    // Nothing is said of a list that is empty.
    await expect(main).not.toContainText(understood)
    await page.keyboard.insertText('Hlavná; nepárne; Sever\nHlavná; párne; Juh\nDlhá; Terasa')
    await expect(main).toContainText(words('streets:why.zone'))
    await expect(page.getByRole('button', { name: words('streets:save') })).toBeDisabled()
    await expect(main).toContainText(understood)
    for (let key = 0; key < 'Terasa'.length; key += 1) await keyboard.press('Backspace')
    await keyboard.type('Juh')
    expect(await violations(page)).toEqual([])
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('streets:saved')).first()).toBeVisible()
    await keyboard.expectNoPointer()
  })
})

test.describe('an address at the desk', () => {
  test.use({ store: { fill: fillWithStreets } })

  test('proposes its neighbourhood, and the last word is the desk’s', async ({
    page,
    keyboard,
  }) => {
    const main = page.getByRole('main')
    const played = { page, keyboard, words }
    const push = async (key: Parameters<typeof words>[0]) =>
      keyboard.push(page.getByRole('button', { name: words(key) }))
    await enter(page, keyboard, 'receptionist', 'sk')
    await openFile(played, 'Žofia Kováčová')
    await openTab(played, words('people:tab.details'))
    await push('people:details.change')
    const zone = page.getByRole('combobox', { name: words('people:field.zoneId') })
    await keyboard.fill(page.locator('input[name=address]'), 'hlavna 7')
    await expect(zone).toHaveValue('Sever')
    await keyboard.type('8')
    await expect(zone).toHaveValue('Juh')
    // Chosen by hand it stays, whatever the list says of what is typed then.
    await keyboard.fill(zone, 'Sever')
    await keyboard.press('Tab')
    await keyboard.fill(page.locator('input[name=address]'), 'Dlhá 3')
    await expect(page.getByRole('button', { name: /Juh/u })).toBeVisible()
    await expect(zone).toHaveValue('Sever')
    expect(await violations(page)).toEqual([])
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('people:details.saved'))).toBeVisible()
    await expect(main).toContainText('Dlhá 3')
    await expect(main).toContainText('Sever')
    await keyboard.expectNoPointer()
  })
})
