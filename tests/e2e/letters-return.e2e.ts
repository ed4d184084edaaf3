import { issuedLetter } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { chooseMore, sayWhyRefused } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadable } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const say = wordsOf('en')
let code = ''

test.use({
  store: {
    fill: async (desk: TestDesk) => {
      const { letter } = await issuedLetter(desk)
      code = letter.shortCode ?? ''
    },
  },
})

test('the reception finds a slip by its code and records a refusal; the caseworker sends the letter elsewhere', async ({
  page,
  keyboard,
}) => {
  const button = (key: string) => page.getByRole('button', { name: say(key) })
  await enter(page, keyboard, 'receptionist', 'en')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await keyboard.fill(page.getByLabel(say('referrals:field.code')), code.toLowerCase())
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused()
  await keyboard.press('3')
  await sayWhyRefused({ page, keyboard, words: say })
  await expectReadable(page, 'a slip at the reception')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(say('referrals:said.act.reject'))).toBeVisible()
  await expect(page.getByText('Mestský úrad')).toHaveCount(0)

  await keyboard.press('Control+l')
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.push(page.getByRole('link', { name: say('app:place.due') }))
  await expect(page.getByText(say('due:kind.re-route'))).toBeVisible()
  await keyboard.push(page.getByRole('row').first())
  await keyboard.push(button('referrals:act.reroute'))
  await keyboard.fill(page.getByRole('combobox', { name: say('referrals:field.to') }), 'Mest')
  await keyboard.press('Enter')
  await expect(page.getByRole('img')).toHaveCount(2, { timeout: 45_000 })
  await keyboard.press('Control+p')
  await expect(page.getByText(say('referrals:letter.after'))).toBeVisible()
  await keyboard.expectNoPointer()
})

test('an answer read wrongly from the slip is put right on the letter’s page, and both stay in sight', async ({
  page,
  keyboard,
}) => {
  const played = { page, keyboard, words: say }
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await keyboard.push(page.getByRole('row', { name: 'محمد رضایی' }))
  await keyboard.push(page.getByRole('button', { name: say('referrals:act.recordSlip') }))
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused()
  await keyboard.press('6', 'Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await chooseMore(played, 'referrals:act.anotherAnswer')
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused()
  await keyboard.press('5')
  await keyboard.push(page.getByRole('radio', { name: say('referrals:corrects.mistake') }), 'Space')
  await expectReadable(page, 'another answer')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(say('referrals:letter.corrected'))).toBeVisible()
  await expect(page.getByText(say('referrals:state.served'), { exact: true }).first()).toBeVisible()
  await keyboard.expectNoPointer()
})

test('a wrong letter is taken back and its second edition says what changed', async ({
  page,
  keyboard,
}) => {
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await keyboard.push(page.getByRole('row', { name: 'محمد رضایی' }))
  await chooseMore({ page, keyboard, words: say }, 'referrals:act.reissue')
  await keyboard.fill(page.getByLabel(say('referrals:field.change')), 'the request is corrected')
  await keyboard.fill(page.getByLabel(say('referrals:field.ask')), 'posúdenie nároku')
  await expect(page.getByRole('img')).toHaveCount(2, { timeout: 45_000 })
  await keyboard.press('Control+p')
  await expect(page.getByText(say('referrals:event.reissue'))).toBeVisible()
  await expect(page.getByText('the request is corrected').first()).toBeVisible()
  await keyboard.expectNoPointer()
})

test('a body is added to the directory with its service', async ({ page, keyboard }) => {
  const button = (key: string) => page.getByRole('button', { name: say(key) })
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await keyboard.reach(page.getByRole('tab').first())
  await keyboard.press('ArrowRight')
  await keyboard.push(button('directory:add'))
  const dialog = page.getByRole('dialog')
  await keyboard.fill(dialog.getByLabel(say('directory:field.name'), { exact: true }), 'Charita')
  await keyboard.fill(
    dialog.getByLabel(say('directory:field.serviceName'), { exact: true }),
    'Útulok',
  )
  await keyboard.fill(dialog.getByLabel(say('directory:field.freePlaces')), '2')
  await expectReadable(page, 'a body being added')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Charita/u })).toBeVisible()
  await expectReadable(page, 'the directory')
  await keyboard.expectNoPointer()
})
