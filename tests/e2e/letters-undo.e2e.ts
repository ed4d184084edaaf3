import type { TestDesk } from '../support/open-desk.ts'
import { unsafePhone, watchedCase } from '../support/watched-case.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { beginLetter, fillLetter, issueLetter, openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadable } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 180_000 })

const person = 'محمد رضایی'
const letter = { to: 'Mest', ask: 'posúdenie nároku na byt' }

function button({ page, words }: Played, key: string) {
  return page.getByRole('button', { name: words(key), exact: true })
}

function state({ page, words }: Played, key: string) {
  return page.locator('header').getByText(words(`referrals:state.${key}`), { exact: true })
}

test.use({ store: { fill: async (desk: TestDesk) => void (await watchedCase(desk)) } })

test('what is not safe stands on no sheet, a draft is discarded, what was recorded is taken back, by keyboard alone', async ({
  page,
  keyboard,
}) => {
  const scene = { page, keyboard, words: wordsOf('ru') }
  await enter(page, keyboard, 'caseworker', 'ru')
  await keyboard.begin()
  await openFile(scene, person)
  await beginLetter(scene)
  await keepOffPaper(scene)
  await discardDraft(scene)
  await openFile(scene, person)
  await beginLetter(scene)
  await fillLetter(scene, letter)
  await issueLetter(scene)
  await takeBack(scene)
  await keyboard.expectNoPointer()
})

/** The form says what is kept off; typed all the same, it stands on no sheet. */
async function keepOffPaper(scene: Played): Promise<void> {
  const { page, keyboard, words } = scene
  const ask = page.locator('textarea[name=ask]')
  await expect(page.getByText(words('referrals:keptOff.title'))).toBeVisible()
  await expect(page.getByText(unsafePhone)).toBeVisible()
  await fillLetter(scene, letter)
  await expectReadable(page, 'a letter about somebody watched')
  await keyboard.fill(ask, '0903 765 432')
  await expect(page.locator('canvas')).toHaveCount(0, { timeout: 45_000 })
  await keyboard.fill(ask, letter.ask)
  await expect(page.locator('canvas')).toHaveCount(2, { timeout: 45_000 })
}

async function discardDraft(scene: Played): Promise<void> {
  const { page, keyboard, words } = scene
  await keyboard.push(button(scene, 'referrals:act.saveDraft'))
  await expect(button(scene, 'referrals:act.continue')).toBeVisible({ timeout: 45_000 })
  await keyboard.push(button(scene, 'referrals:act.continue'))
  await keyboard.push(button(scene, 'referrals:act.discardDraft'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectReadable(page, 'a draft about to be discarded')
  await keyboard.press('Control+Enter')
  await expect(page.getByText(words('referrals:said.draftGone'))).toBeVisible()
  await expect(page.getByText(words('referrals:list.noneOpen'))).toBeVisible()
}

async function takeBack(scene: Played): Promise<void> {
  const { page, keyboard, words } = scene
  await keyboard.push(button(scene, 'referrals:act.deliver'))
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(state(scene, 'delivered')).toBeVisible()
  await keyboard.press('F8')
  await expect(state(scene, 'issued')).toBeVisible()
  await expect(page.getByText(words('referrals:letter.undone')).first()).toBeVisible()
  await keyboard.push(button(scene, 'referrals:act.recordSlip'))
  await expect(page.getByRole('radio').first()).toBeFocused()
  await keyboard.press('2', 'Control+Enter')
  await expect(state(scene, 'waiting-list')).toBeVisible()
  await keyboard.press('F8')
  await expect(state(scene, 'issued')).toBeVisible()
  await keyboard.push(button(scene, 'referrals:more.label'))
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await keyboard.press('Escape')
}
