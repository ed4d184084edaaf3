// Two files of one person, entered in two scripts: laid side by side, made one, worked on, and parted again.
import { walkIn } from '../support/desk-day.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { violations } from './support/violations.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')
const latin = 'Žofia Kováčová'
const cyrillic = 'Жофия Ковачова'

async function fill(desk: TestDesk): Promise<void> {
  await somebody(desk, {
    names: [{ kind: 'official', text: latin }],
    sex: 'female',
    birth: { iso: '1986-08-03', precision: 'day' },
    language: 'sk',
  })
  const second = await somebody(desk, {
    names: [{ kind: 'official', text: cyrillic }],
    birth: { iso: '1986-03-08', precision: 'day' },
    language: 'ru',
    phone: '+421 905 123 456',
    literacy: 'no',
  })
  const visit = await walkIn(desk, '', { who: { kind: 'known', personId: second } })
  const { id, version } = visit.entry
  await desk.send('visits.end', { id, version, ending: 'information' })
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
}

test.describe('one person with two files', () => {
  test.use({ store: { fill } })

  test('stands in the list of possible duplicates until somebody says that they are two', async ({
    page,
    keyboard,
  }) => {
    const main = page.getByRole('main')
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key) })
    await enter(page, keyboard, 'receptionist', 'sk')
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await keyboard.push(button('duplicates:open'))
    const row = main.getByRole('row')
    await expect(row).toContainText([latin])
    await expect(row).toContainText([cyrillic])
    await expect(main).toContainText(words('duplicates:reason.swapped'))
    expect(await violations(page)).toEqual([])
    await keyboard.push(row)
    await keyboard.push(button('duplicates:keepApart'))
    await expect(main).toContainText(words('duplicates:none'))
    await keyboard.press('F8')
    await expect(row).toContainText([latin])
  })
})

test.describe('two files of one person', () => {
  test.use({ store: { fill } })

  test('become one, and two again, each with what is theirs', async ({ page, keyboard }) => {
    const played = { page, keyboard, words }
    const button = (key: Parameters<typeof words>[0]) =>
      page.getByRole('button', { name: words(key) })
    const main = page.getByRole('main')
    await enter(page, keyboard, 'receptionist', 'sk')
    await openFile(played, latin)
    await keyboard.push(button('merging:card.merge'))
    await keyboard.fill(main.getByRole('combobox'), cyrillic)
    // Without waiting for the list: the best answer to the whole text is meant.
    await keyboard.press('Enter')
    await expect(main).toContainText(words('merging:merge.bothKept'))
    const spoken = main.getByRole('radiogroup', { name: words('people:field.language') })
    await expect(spoken).toContainText(words('people:literacy.no'))
    expect(await violations(page)).toEqual([])
    // The later birth is right, as her card says.
    await keyboard.reach(main.getByRole('radio', { name: /3\. augusta 1986/u }))
    await keyboard.press('ArrowRight', 'Control+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(latin)
    await expect(main).toContainText(cyrillic)
    await expect(main).toContainText('8. marca 1986')

    // She moves house, and comes once more: the second of the two, as it turns out.
    await openTab(played, words('people:tab.details'))
    await keyboard.push(button('people:details.change'))
    await keyboard.fill(page.locator('input[name=address]'), 'Rybničná 7')
    await keyboard.press('Control+Enter')
    await expect(page.getByText(words('people:details.saved'))).toBeVisible()

    await keyboard.push(button('merging:card.unmerge'))
    await expect(main).toContainText(words('merging:unmerge.since'))
    await expect(main).toContainText('Rybničná 7')
    expect(await violations(page)).toEqual([])
    await keyboard.reach(main.getByRole('radio', { checked: true }))
    await keyboard.press('ArrowRight', 'Control+Enter')
    await expect(main).toContainText('3. augusta 1986')
    await expect(main).not.toContainText(cyrillic)
    await expect(main).not.toContainText('Rybničná 7')
    await openFile(played, cyrillic)
    await openTab(played, words('people:tab.details'))
    await expect(main).toContainText('Rybničná 7')
  })
})
