// The chain by keyboard alone, from the door to the return. The screens that only stand on this way are seen in every language
// and judged in both directions of writing; of those that `screens` sees in all four, it judges the other direction.
import { housingOffice } from '../support/housing-office.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { callNext, type Played, registerWalkIn } from './support/at-the-desk.ts'
import {
  addLatinName,
  beginLetter,
  fillLetter,
  issueLetter,
  recordConsent,
} from './support/at-the-letters.ts'
import { enter, turnTo } from './support/enter.ts'
import {
  expectReadable,
  expectReadableInAll,
  expectReadableInThemes,
  settle,
} from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const name = 'زهرا محمدی‌پور'

/** A body to write to. */
const office = housingOffice()

test.use({
  store: {
    fill: async (desk: TestDesk) => {
      await desk.signInAs('caseworker')
      await desk.send('directory.add', office)
    },
  },
})
test.describe.configure({ timeout: 240_000 })

test('from the door to the return', async ({ page, keyboard }) => {
  const played: Played = { page, keyboard, words: wordsOf('fa') }
  const { words } = played
  await enter(page, keyboard, 'receptionist', 'fa')
  await registerWalkIn(played, {
    name,
    birth: '3.8.1986',
    phone: '0905 123 456',
    language: 1,
    interpreter: true,
    reasons: [2],
  })
  await lookInEnglish(played, 'desk')
  await expectReadableInThemes(page, 'desk')

  await keyboard.press('Control+l')
  await enter(page, keyboard, 'caseworker', 'fa')
  await callNext(played, name)
  await keyboard.press('F3', 'Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await addLatinName(played, 'Zahra Mohammadipour')
  await recordConsent(played)
  await lookInEnglish(played, 'person')
  await expectReadableInThemes(page, 'person')

  await findInList(played)
  await beginLetter(played)
  await fillLetter(played, { to: office.name, ask: 'Nájomný byt pre štvorčlennú rodinu' })
  await lookInEnglish(played, 'letter being written')
  await issueLetter(played)
  await expectReadableInAll(played, 'letter', ['fa', 'en'])
  await answerAndClose(played)
  await keyboard.push(page.getByRole('link', { name: words('app:place.due') }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('due:title'))
  await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
  await expect(page.getByText(words('referrals:list.findTitle'))).toBeVisible()
  await lookInEnglish(played, 'letters')

  await keyboard.press('Control+l')
  await enter(page, keyboard, 'manager', 'fa')
  await keyboard.push(page.getByRole('link', { name: words('app:place.returns') }))
  await keyboard.push(page.getByRole('button', { name: words('returns:nextMonth') }))
  await expect(page.getByText(words('returns:state.running'))).toBeVisible()
  await lookInEnglish(played, 'return')
  await keyboard.push(
    page.getByRole('radiogroup', { name: words('returns:cover.label') }),
    'ArrowDown',
  )
  const funnel = page.getByRole('table', { name: words('returns:funnel.title') })
  for (const link of ['contacts', 'needs', 'sent', 'met']) {
    const line = `${words(`returns:funnel.${link}`)} ۱`
    await expect(funnel.getByRole('row', { name: line })).toBeVisible()
  }
  await keyboard.expectNoPointer()
})

/** The other direction of writing than the one that is played. */
async function lookInEnglish({ page, keyboard }: Played, screen: string): Promise<void> {
  await turnTo(page, keyboard, 'en')
  await settle(page)
  await expectReadable(page, `${screen} in en`)
  await turnTo(page, keyboard, 'fa')
}

/** In the list of people, by a part of the name in another script. */
async function findInList(played: Played): Promise<void> {
  const { page, keyboard, words } = played
  await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
  await keyboard.fill(page.getByLabel(words('people:search.label')), 'Zahra Mohammadi')
  await keyboard.push(page.getByRole('row', { name }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

/** The slip says that the need is partly met; closing proposes that, and the caseworker knows better. */
async function answerAndClose(played: Played): Promise<void> {
  const { page, keyboard, words } = played
  const ending = (code: string) =>
    page.getByRole('radio', { name: words(`lists:need-ending.${code}`), exact: true })
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.recordSlip') }))
  await expect(page.getByRole('radio').first()).toBeFocused()
  // Nothing is chosen yet: Enter records nothing that nobody said.
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0)
  await keyboard.press('5')
  await keyboard.reach(ending('met'))
  await keyboard.press('Space', 'ArrowDown')
  await expect(ending('partly')).toBeChecked()
  await expectReadableInAll(played, 'a slip that says what became of the need')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(words('referrals:state.served')).first()).toBeVisible()
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.close') }))
  await expect(ending('partly')).toBeChecked()
  await expectReadableInAll(played, 'a letter being closed')
  await keyboard.press('1', 'Control+Enter')
  await expect(page.getByText(words('referrals:state.closed')).first()).toBeVisible()
}
