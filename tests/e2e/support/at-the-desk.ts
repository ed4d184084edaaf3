import { expect, type Page } from '@playwright/test'
import type { Keyboard } from './keyboard.ts'
import type { Words } from './words.ts'

/** The window as one plays it: by its keys, and by what it says. */
export type Played = Readonly<{ page: Page; keyboard: Keyboard; words: Words }>

export type Comer = Readonly<{
  name: string
  birth: string
  phone?: string
  /** The digit of the language's chip; the centre offers Persian, Russian, Slovak and English first. */
  language: 1 | 2 | 3 | 4
  interpreter?: boolean
  /** Digits of the reasons' chips. */
  reasons: readonly number[]
  urgency?: 'ordinary' | 'urgent' | 'crisis'
}>

const urgencyDigit = { ordinary: 'Digit1', urgent: 'Digit2', crisis: 'Digit3' } as const

/** Fills the intake from the name on, and leaves it unsent. */
export async function fillIntake({ page, keyboard, words }: Played, comer: Comer): Promise<void> {
  const { name, birth, phone = '', language, interpreter, reasons, urgency } = comer
  await keyboard.press('F2')
  await expect(page.locator('input[name=name]')).toBeFocused()
  await keyboard.type(name)
  await keyboard.press('Tab')
  await keyboard.type(birth)
  await keyboard.press('Tab')
  await keyboard.type(phone)
  await keyboard.press('Tab', `Digit${language}`)
  if (interpreter) await keyboard.press('KeyI')
  await keyboard.press('Tab', 'Tab', ...reasons.map((digit) => `Digit${digit}`))
  if (!urgency) return
  await keyboard.reach(page.getByRole('radiogroup', { name: words('visits:intake.urgency') }))
  await keyboard.press(urgencyDigit[urgency])
}

/** Fills the intake, sends it, and sees the person in the queue; says in how many keys. */
export async function registerWalkIn(played: Played, comer: Comer): Promise<number> {
  const before = played.keyboard.keys
  await fillIntake(played, comer)
  await played.keyboard.press('Control+Enter')
  const keys = played.keyboard.keys - before
  await expect(played.page.getByRole('row', { name: comer.name })).toBeVisible()
  return keys
}

/** Types into the one search box and waits for the answer. */
export async function search({ page, keyboard }: Played, text: string): Promise<void> {
  await keyboard.press('Control+k')
  await keyboard.type(text)
  await expect(page.getByRole('option').first()).toBeVisible()
}

/** Opens a menu and chooses in it by its words. */
export async function chooseIn(
  { page, keyboard, words }: Pick<Played, 'page' | 'keyboard' | 'words'>,
  menu: string,
  choice: string,
): Promise<void> {
  await keyboard.push(page.getByRole('button', { name: words(menu) }))
  const wanted = page.getByRole('menuitem', { name: words(choice) })
  await expect(wanted).toBeVisible()
  for (let step = await page.getByRole('menuitem').count(); step > 0; step--) {
    if (await wanted.evaluate((item) => item === document.activeElement)) break
    await keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeFocused()
  await keyboard.press('Enter')
}

/** The dialog that makes a copy and says when the last one was made. */
export async function openBackup(played: Pick<Played, 'page' | 'keyboard' | 'words'>) {
  await chooseIn(played, 'app:menu.label', 'app:menu.backUp')
  const dialog = played.page.getByRole('dialog', { name: played.words('centre:backup.title') })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Calls whoever is next, once the queue is there, and sees that it is the one expected. */
export async function callNext({ page, keyboard, words }: Played, name: string): Promise<void> {
  await expect(page.getByRole('button', { name: words('visits:queue.callNext') })).toBeEnabled()
  await keyboard.press('F4')
  const room = words('visits:queue.room').replace('{{room}}', '').trim()
  await expect(page.getByRole('row', { name })).toContainText(room)
}
