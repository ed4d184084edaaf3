// What the form of a letter warns of before it goes out, and a slip that cannot have come before its letter.
import { issuedLetter } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { beginLetter, fillLetter, openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const name = 'محمد رضایی'
let code = ''

test.use({
  store: {
    /** A Persian reader whose name is on file in Persian letters alone; the directory speaks Slovak alone. */
    fill: async (desk: TestDesk) => {
      const person = { names: [{ kind: 'official' as const, text: name }] }
      const { letter } = await issuedLetter(desk, { person })
      code = letter.shortCode ?? ''
    },
  },
})

test('the form warns of what its readers cannot read', async ({ page, keyboard }) => {
  const words = wordsOf('fa')
  const played = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'fa')
  await openFile(played, name)
  await beginLetter(played)
  await fillLetter(played, { to: 'Mestský úrad', ask: 'posúdenie nároku na nájomný byt' })
  await expect(page.getByText(words('referrals:form.nameUnread.sk'))).toBeVisible()
  await expect(page.getByText(words('referrals:form.hours'))).toBeVisible()
  await expectReadableInAll(played, 'a letter with warnings')
  await keyboard.push(page.getByRole('button', { name: words('referrals:form.addName') }))
  await expect(page.getByText(words('people:details.change'))).toBeVisible()
})

test('what cannot be printed is named with the file and replaced by the next key', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('ru')
  const played = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'ru')
  await openFile(played, name)
  await beginLetter(played)
  await fillLetter(played, { to: 'Mestský úrad', ask: 'nájomný byt' })
  const ask = page.getByLabel(words('referrals:field.ask'))
  await keyboard.fill(ask, 'nájomný 🏠 byt')
  const told = page.getByRole('alert')
  await expect(told).toContainText('OK-2026-0001')
  await expect(told).toContainText(words('referrals:field.ask'))
  await expectReadableInAll(played, 'a character that cannot be printed')
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.showCharacter') }))
  await expect(ask).toBeFocused()
  await keyboard.press('Delete')
  await expect(ask).toHaveValue('nájomný  byt')
  await expect(told).toHaveCount(0)
})

test('a slip does not come before its letter', async ({ page, keyboard }) => {
  const words = wordsOf('sk')
  await enter(page, keyboard, 'receptionist', 'sk')
  await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
  await keyboard.fill(page.getByLabel(words('referrals:field.code')), code)
  await keyboard.press('Enter')
  const received = page.getByLabel(words('referrals:field.receivedOn'))
  await keyboard.fill(received, '1 1 2020')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(words('referrals:failure.day-too-early'))).toBeVisible()
  await expect(received).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('dialog')).toBeVisible()
})
