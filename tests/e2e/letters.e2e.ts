import { letterCase } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

test.use({ store: { fill: async (desk: TestDesk) => void (await letterCase(desk)) } })

test('a letter is written from a need, issued and printed, answered by its slip and closed, by keyboard alone', async ({
  page,
  keyboard,
}) => {
  const say = wordsOf('fa')
  const button = (key: string) => page.getByRole('button', { name: say(key) })
  await enter(page, keyboard, 'caseworker', 'fa')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.people') }))
  await keyboard.fill(page.getByLabel(say('people:search.label')), 'Rezaei')
  await keyboard.push(page.getByRole('row', { name: 'محمد رضایی' }))
  await keyboard.reach(page.getByRole('tab').first())
  const letters = page.getByRole('tab', { name: say('people:tab.letters') })
  while ((await letters.getAttribute('aria-selected')) !== 'true') {
    await keyboard.press('ArrowLeft')
  }
  await keyboard.push(button('referrals:act.writeLetter').first())

  await keyboard.fill(page.getByRole('combobox', { name: say('referrals:field.to') }), 'Mest')
  await keyboard.press('Enter')
  await keyboard.fill(page.getByLabel(say('referrals:field.ask')), 'posúdenie nároku na byt')
  await expect(page.getByRole('img')).toHaveCount(2, { timeout: 45_000 })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)

  await keyboard.press('Control+p')
  await expect(page.getByText(say('referrals:state.issued')).first()).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(2, { timeout: 45_000 })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await answerAndClose({ page, keyboard, words: say })
  await keyboard.push(page.getByRole('link', { name: say('app:place.due') }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('due:title'))
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await expect(page.getByText(say('referrals:list.findTitle'))).toBeVisible()
  await keyboard.expectNoPointer()
})

/** The slip says that the need is partly met; closing proposes that, and the caseworker knows better. */
async function answerAndClose({ page, keyboard, words }: Played): Promise<void> {
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.recordSlip') }))
  await expect(page.getByRole('radio').first()).toBeFocused()
  // Nothing is chosen yet: Enter records nothing that nobody said.
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0)
  await keyboard.press('5')
  await keyboard.reach(
    page.getByRole('radio', { name: words('lists:need-ending.met'), exact: true }),
  )
  await keyboard.press('Space', 'ArrowDown')
  const said = page.getByRole('radio', { name: words('lists:need-ending.partly'), exact: true })
  await expect(said).toBeChecked()
  await expectReadableInAll({ page, keyboard }, 'a slip that says what became of the need')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(words('referrals:state.served')).first()).toBeVisible()
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.close') }))
  await expect(said).toBeChecked()
  await expectReadableInAll({ page, keyboard }, 'a letter being closed')
  await keyboard.press('1', 'Control+Enter')
  await expect(page.getByText(words('referrals:state.closed')).first()).toBeVisible()
}
