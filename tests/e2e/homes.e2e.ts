// A family moves house: all of it, a part of it, and a child who from then on has two homes.
import { called } from '../support/homes.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { chooseIn, search } from './support/at-the-desk.ts'
import { openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { violations } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

function member(name: string, role: 'partner' | 'child') {
  return { name, birth: null, sex: 'unknown', role } as const
}

/** Eva at the head, Ján and their child Adam, at Hlavná 1. */
async function fill(desk: TestDesk): Promise<void> {
  const id = await somebody(desk, called('Eva Kováčová'))
  const { details, version } = await desk.send('people.get', { id })
  const saved = await desk.send('people.save', { ...details, address: 'Hlavná 1', id, version })
  const members = [member('Ján Kováč', 'partner'), member('Adam Kováč', 'child')]
  const file = await desk.send('people.addFamily', { id, version: saved.version, members })
  const withId = file.household!.members[1]!.person.id
  await desk.send('people.joinHousehold', { id, version: file.version, withId, role: 'head' })
  await somebody(desk, called('Nina Sama'))
}

test.describe('a family of three', () => {
  test.use({ store: { fill } })

  test('parts: mother and child move, and the child lives with the father too', async ({
    page,
    keyboard,
  }) => {
    const main = page.getByRole('main')
    const dialog = page.getByRole('dialog')
    const push = async (key: Parameters<typeof words>[0]) =>
      keyboard.push(page.getByRole('button', { name: words(key) }).last())
    const played = { page, keyboard, words }
    const open = async (choice: string) => chooseIn(played, 'people:household.menu', choice)
    await enter(page, keyboard, 'receptionist', 'sk')
    await openFile(played, 'Eva Kováčová')
    await open('people:move.action')
    await keyboard.reach(dialog.getByRole('checkbox', { name: 'Ján Kováč' }))
    await keyboard.press('Space')
    await expect(dialog.getByRole('radiogroup')).toContainText('Adam Kováč')
    await keyboard.press('Control+Enter')
    // Without an address it is no move.
    await expect(dialog.locator('input[name=address]')).toHaveAttribute('aria-invalid', 'true')
    await keyboard.fill(dialog.locator('input[name=address]'), 'Rybničná 7')
    expect(await violations(page)).toEqual([])
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(main).toContainText('Rybničná 7')
    await expect(main).toContainText('HH-2026-0002')
    await expect(main).not.toContainText('Ján Kováč')
    await open('people:past.action')
    await expect(dialog).toContainText('Hlavná 1')
    await keyboard.press('Escape')

    await openFile(played, 'Adam Kováč')
    await open('people:addHome.action')
    await keyboard.reach(dialog.getByRole('radio', { checked: true }).first())
    await keyboard.fill(dialog.getByRole('combobox'), 'Jan Kovac')
    await expect(page.getByRole('option')).toContainText(['Ján Kováč'])
    await keyboard.press('Enter')
    await expect(dialog.getByRole('combobox')).toHaveValue('Ján Kováč')
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    const home = page.getByRole('region', { name: words('people:addHome.title') })
    await expect(home).toContainText('Ján Kováč')
    await expect(home).toContainText('Hlavná 1')
    expect(await violations(page)).toEqual([])
    await push('people:usualHome.action')
    await keyboard.press('Control+Enter')
    await expect(home).toContainText('Rybničná 7')
    // The number of the family finds it.
    await search(played, 'HH-2026-0002')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kováč')
    await expect(main).toContainText('HH-2026-0002')
    await openFile(played, 'Nina Sama')
    await push('people:household.open')
    await expect(main).toContainText('HH-2026-0003')
    await expect(main).toContainText(words('people:household.alone'))
    await keyboard.expectNoPointer()
  })
})
