// The chain by keyboard alone, from the door to the return, in both directions of writing; each screen of it is readable to all,
// in every language.
import { housingOffice } from '../support/housing-office.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { callNext, type Played, registerWalkIn } from './support/at-the-desk.ts'
import {
  beginLetter,
  fillLetter,
  issueLetter,
  recordConsent,
  recordSlip,
} from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadableAlong, expectReadableInThemes } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const names = { fa: 'زهرا محمدی‌پور', en: 'Žofia Krajčovičová' } as const

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

for (const language of ['fa', 'en'] as const) {
  test(`from the door to the return, in ${language}`, async ({ page, keyboard }) => {
    const played: Played = { page, keyboard, words: wordsOf(language) }
    const name = names[language]
    const look = (screen: string) => expectReadableAlong(played, language, screen)
    await enter(page, keyboard, 'receptionist', language)
    await registerWalkIn(played, {
      name,
      birth: '3.8.1986',
      phone: '0905 123 456',
      language: 1,
      interpreter: true,
      reasons: [2],
    })
    await look('desk')
    await expectReadableInThemes(page, 'desk')

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'caseworker', language)
    await callNext(played, name)
    await keyboard.press('F3', 'Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await recordConsent(played)
    await look('person')
    await expectReadableInThemes(page, 'person')

    await beginLetter(played)
    await fillLetter(played, { to: office.name, ask: 'Nájomný byt pre štvorčlennú rodinu' })
    await look('letter being written')
    const code = await issueLetter(played)
    await look('letter')
    await recordSlip(played, code, 'serve')
    await look('letters')
    await closeWithNeed(played)

    await keyboard.press('Control+l')
    await enter(page, keyboard, 'manager', language)
    await keyboard.push(page.getByRole('link', { name: played.words('app:place.returns') }))
    await keyboard.push(page.getByRole('button', { name: played.words('returns:nextMonth') }))
    await expect(page.getByText(played.words('returns:state.running'))).toBeVisible()
    await look('return')
    await keyboard.push(
      page.getByRole('radiogroup', { name: played.words('returns:cover.label') }),
      'ArrowDown',
    )
    const funnel = page.getByRole('table', { name: played.words('returns:funnel.title') })
    for (const link of ['contacts', 'needs', 'sent', 'met']) {
      const line = `${played.words(`returns:funnel.${link}`)} ${language === 'fa' ? '۱' : '1'}`
      await expect(funnel.getByRole('row', { name: line })).toBeVisible()
    }
    await keyboard.expectNoPointer()
  })
}

/** The letter that was answered is closed, and its need with it. */
async function closeWithNeed({ page, keyboard, words }: Played): Promise<void> {
  await keyboard.push(page.getByRole('row').last())
  await keyboard.push(page.getByRole('button', { name: words('referrals:act.close') }))
  await keyboard.reach(page.getByRole('radiogroup', { name: words('referrals:field.needEnding') }))
  await keyboard.press('Digit1', 'Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText(words('referrals:state.closed')).first()).toBeVisible()
}
