import { expect } from '@playwright/test'
import { SlipAnswer } from '#contract/referrals-slips.contract.ts'
import { chooseIn, type Played, search } from './at-the-desk.ts'

/** Opens the file of the first one found. */
export async function openFile(played: Played, name: string): Promise<void> {
  await search(played, name)
  await played.keyboard.press('Enter')
  await expect(played.page.getByRole('heading', { level: 1 })).toContainText(name)
}

/** Opens a part of the file by walking its tabs. */
export async function openTab({ page, keyboard }: Played, name: string): Promise<void> {
  const wanted = page.getByRole('tab', { name, exact: true })
  await keyboard.reach(page.getByRole('tab', { selected: true }))
  await keyboard.press('Home')
  for (let step = await page.getByRole('tab').count(); step > 0; step--) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return
    await keyboard.press((await page.locator('html[dir=rtl]').count()) ? 'ArrowLeft' : 'ArrowRight')
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
}

/** In the open file: one more name of the person, in other letters. */
export async function addLatinName(played: Played, name: string): Promise<void> {
  const { page, keyboard, words } = played
  await openTab(played, words('people:tab.details'))
  await keyboard.press('KeyE')
  await keyboard.push(page.getByRole('button', { name: words('people:details.addName') }))
  await keyboard.fill(page.locator('input[name="names.1.text"]'), name)
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText(name)
}

/** In the open file, among its papers: the first of that name, by walking its list. */
export async function choosePaper({ page, keyboard, words }: Played, title: string): Promise<void> {
  await openTab({ page, keyboard, words }, words('people:tab.papers'))
  await keyboard.push(page.getByRole('button', { name: words('forms:person.which') }))
  const wanted = page.getByRole('option', { name: title }).first()
  await expect(wanted).toBeVisible()
  for (let step = await page.getByRole('option').count(); step > 0; step--) {
    if (await wanted.evaluate((option) => option === document.activeElement)) break
    await keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeFocused()
  await keyboard.press('Enter')
}

/** Whoever has the file open signs that name and contacts may be told to everybody we refer to. */
export async function recordConsent(played: Played): Promise<void> {
  const { page, keyboard, words } = played
  await openTab(played, words('people:tab.consent'))
  await expect(page.getByRole('button', { name: words('consent:record.action') })).toBeVisible()
  await keyboard.press('KeyC')
  await keyboard.reach(page.getByRole('radiogroup', { name: words('consent:field.reach') }))
  await keyboard.press('Digit2', 'Control+Enter')
  await expect(page.getByText(words('consent:state.holds')).first()).toBeVisible()
}

type Letter = Readonly<{ to: string; ask: string; clientWords?: string }>

/** From the open file: a letter about its first open need, up to the sheets on the screen. */
export async function beginLetter(played: Played): Promise<void> {
  const { page, keyboard, words } = played
  await openTab(played, words('people:tab.letters'))
  await keyboard.push(
    page.getByRole('button', { name: words('referrals:act.writeLetter') }).first(),
  )
}

/** Chooses the body and says what is asked, at once and not letter by letter; both sheets stand beside the form. */
export async function fillLetter(played: Played, letter: Letter): Promise<void> {
  const { page, keyboard, words } = played
  await keyboard.fill(page.getByRole('combobox', { name: words('referrals:field.to') }), letter.to)
  await keyboard.press('Tab')
  await keyboard.replace(page.locator('textarea[name=ask]'), letter.ask)
  if (letter.clientWords) {
    await keyboard.replace(page.locator('textarea[name=clientWords]'), letter.clientWords)
  }
  await expect(page.locator('canvas')).toHaveCount(2, { timeout: 45_000 })
}

/** Issues what is written and gives the code of its return slip. */
export async function issueLetter({ page, keyboard, words }: Played): Promise<string> {
  await keyboard.press('Control+p')
  await expect(page.getByText(words('referrals:letter.history'))).toBeVisible({ timeout: 45_000 })
  return codeOnPage(page.getByRole('heading', { level: 1 }).innerText())
}

async function codeOnPage(title: Promise<string>): Promise<string> {
  const code = /[0-9A-Z][0-9A-Z-]{4,}/.exec(await title)?.[0]
  if (!code) throw new Error(`No code in "${await title}"`)
  return code
}

/** What stands behind the menu of a letter's page. */
export async function chooseMore(
  played: Pick<Played, 'page' | 'keyboard' | 'words'>,
  choice: string,
): Promise<void> {
  await chooseIn(played, 'referrals:more.label', choice)
}

/** No capacity, says the body: both have to be said. */
export async function sayWhyRefused({
  page,
  keyboard,
  words,
}: Pick<Played, 'page' | 'keyboard' | 'words'>): Promise<void> {
  const dialog = page.getByRole('dialog')
  await keyboard.reach(dialog.getByRole('button', { name: words('referrals:field.reason') }))
  await keyboard.press('ArrowRight')
  await expect(dialog.getByText(words('lists:refusal.capacity')).first()).toBeVisible()
  await keyboard.push(dialog.getByRole('radio', { name: words('referrals:by.provider') }), 'Space')
}

/** A slip came back, or somebody told on the phone what it would say: the digit of the answer's chip. */
export async function recordSlip(
  played: Played,
  code: string,
  answer: 'accept' | 'wait' | 'reject' | 'serve' | 'not-serve',
): Promise<void> {
  const { page, keyboard, words } = played
  await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
  await keyboard.fill(page.locator('input[name=code]'), code.toLowerCase())
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.reach(page.getByRole('radiogroup', { name: words('referrals:field.answer') }))
  const answers = SlipAnswer.options.map(({ shape }) => shape.answer.value)
  await keyboard.press(`Digit${answers.indexOf(answer) + 1}`)
  if (answer === 'reject') await sayWhyRefused(played)
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}
