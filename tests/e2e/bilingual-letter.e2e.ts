// A letter in two languages: chosen, written, seen and issued without a pointer.
import { letterCase } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import {
  beginLetter,
  chooseMore,
  fillLetter,
  issueLetter,
  openFile,
  openTab,
} from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

test.use({ store: { fill: async (desk: TestDesk) => void (await letterCase(desk)) } })

test('a letter is written in two languages, side by side and one after the other', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  const played = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'sk')
  await openFile(played, 'محمد رضایی')
  await openTab(played, words('people:tab.letters'))
  await expect(page.getByRole('tabpanel')).toContainText(words('referrals:list.none'))
  await beginLetter(played)
  await fillLetter(played, { to: 'Mestský úrad', ask: 'posúdenie nároku na nájomný byt' })
  const english = page.getByRole('radio', { name: words('referrals:language.en') })
  await expect(english).toHaveCount(3)
  await pick(played, 'referrals:field.secondLanguage', 'referrals:language.en')
  const asked = page.locator('textarea[name="translation.ask"]')
  await keyboard.fill(asked, 'an assessment of the right to a rented flat')
  await expect(asked).toHaveAttribute('lang', 'en')
  // Nothing else was written, so nothing else is asked for.
  await expect(page.locator('[name^="translation."]:is(textarea, input[type=text])')).toHaveCount(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect(page.locator('canvas')).toHaveCount(2)
  await expectReadableInAll(played, 'a letter in two languages')
  await pick(played, 'referrals:field.translationForm', 'referrals:translation.after')
  await expect(page.locator('canvas')).toHaveCount(3, { timeout: 45_000 })
  await issueLetter(played)
  await expect(page.getByText(words('referrals:language.en'), { exact: true })).toBeVisible()
  await expect(page.getByText(words('referrals:language.sk'), { exact: true })).toBeVisible()
  await expect(page.getByText(words('referrals:said.noPrinter'))).toHaveCount(1)
  await chooseMore(played, 'referrals:act.copyLetter')
  await expect(page.getByText(words('referrals:said.noPrinter'))).toHaveCount(2)
})

/** One of a set of chips, walked to with the arrows. */
async function pick(
  { page, keyboard, words }: Played,
  label: string,
  choice: string,
): Promise<void> {
  const set = page.getByRole('radiogroup', { name: words(label) })
  const wanted = set.getByRole('radio', { name: words(choice) })
  await keyboard.reach(set.getByRole('radio', { checked: true }))
  for (let step = await set.getByRole('radio').count(); step > 0; step--) {
    if (await wanted.isChecked()) return
    await keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeChecked()
}
