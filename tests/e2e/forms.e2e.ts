// Empty forms for the day without power, by keyboard alone: ticked, seen as they will print, and sent to the printer.
import { readFileSync } from 'node:fs'
import { letterCase } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { type Played, registerWalkIn } from './support/at-the-desk.ts'
import { choosePaper, openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const comer = { name: 'Анна Ткачук', birth: '1990', language: 2, reasons: [2] } as const
test.use({ store: { fill: async (desk: TestDesk) => void (await letterCase(desk)) } })

test('forms are chosen, seen and printed by keyboard', async ({ page, keyboard }) => {
  const words = wordsOf('fa')
  const form = (id: string) =>
    page.getByRole('checkbox', { name: words(`paper-forms:${id}.title`) })
  await enter(page, keyboard, 'receptionist', 'fa')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
  await openTab({ page, keyboard, words }, words('referrals:tab.forms'))
  await expect(page.getByText(words('forms:nothingHint'))).toBeVisible()

  await keyboard.push(form('visit-slip'), 'Space')
  const sheet = page.getByRole('region', { name: words('paper-forms:visit-slip.title') })
  await expect(sheet.getByRole('img')).toHaveCount(1, { timeout: 45_000 })
  await expect(sheet).toContainText('A5')
  await keyboard.push(form('privacy-notice'), 'Space')
  await keyboard.push(page.getByRole('checkbox', { name: words('forms:large') }), 'Space')
  const notice = page.getByRole('region', { name: words('paper-forms:privacy-notice.title') })
  await expect.poll(() => notice.getByRole('img').count(), { timeout: 45_000 }).toBeGreaterThan(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectReadableInAll({ page, keyboard }, 'forms to print')

  const copies = page.locator('input[name=copies]')
  await keyboard.fill(copies, '0')
  await expect(copies).toHaveAttribute('aria-invalid', 'true')
  await keyboard.fill(copies, '۲')
  await expect(copies).not.toHaveAttribute('aria-invalid', 'true')
  await keyboard.press('Control+p')
  // No printer stands behind the tests.
  await expect(page.getByText(words('forms:said.noPrinter')).first()).toBeVisible()
  await keyboard.expectNoPointer()
})

test('a recorded consent is issued on paper and stands among what was issued', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  const played = { page, keyboard, words }
  const title = words('paper-forms:consent.title')
  await enter(page, keyboard, 'caseworker', 'sk')
  await keyboard.begin()
  await openFile(played, 'محمد رضایی')
  await openTab(played, words('people:tab.papers'))
  await keyboard.push(page.getByRole('button', { name: words('forms:person.which') }))
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible()
  // The consent is the first of them.
  await keyboard.press('Home', 'Enter')
  const sheet = page.getByRole('region', { name: title })
  await expect(sheet.getByRole('img')).toHaveCount(1, { timeout: 45_000 })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectReadableInAll(played, 'a filled form')
  await keyboard.press('Control+p')
  const issued = page.getByRole('region', { name: words('forms:person.issued') })
  await expect(issued).toContainText(title)
  await expect(page.getByText(words('forms:said.noPrinter')).first()).toBeVisible()
  await keyboard.expectNoPointer()
})

test('a slip is printed from the row of whoever waits, and saved where no printer answers', async ({
  page,
  keyboard,
  dialogs,
}, info) => {
  const words = wordsOf('ru')
  await enter(page, keyboard, 'receptionist', 'ru')
  await keyboard.begin()
  await registerWalkIn({ page, keyboard, words }, comer)
  const file = info.outputPath('slip.pdf')
  await dialogs.save(file)
  await keyboard.press('F3', 'KeyP')
  await expect(page.getByText(words('forms:said.saved')).first()).toBeVisible({ timeout: 45_000 })
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  await expectReadableInAll({ page, keyboard }, 'somebody waiting')
  await keyboard.expectNoPointer()
})

test('an attendance sheet is filled beside the sheet; what it cannot print is found in its field', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  const title = words('paper-forms:attendance.title')
  await fillAttendance({ page, keyboard, words })
  const name = page.locator('[name="present.0.name"]')
  await keyboard.fill(name, 'Sara 🏠')
  await expect(page.getByRole('alert')).toContainText('🏠', { timeout: 45_000 })
  await keyboard.push(page.getByRole('button', { name: words('forms:showCharacter') }).first())
  await expect(name).toBeFocused()
  await keyboard.press('Delete')
  await expect(name).toHaveValue('Sara ')
  const sheet = page.getByRole('region', { name: title })
  await expect(sheet.getByRole('img').first()).toBeVisible({ timeout: 45_000 })
  await keyboard.expectNoPointer()
})

test('what a slip from the queue cannot print is told with the way to its field', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('ru')
  await enter(page, keyboard, 'receptionist', 'ru')
  await keyboard.begin()
  await registerWalkIn({ page, keyboard, words }, { ...comer, name: 'Анна 🏠 Ткачук' })
  await keyboard.press('F3', 'KeyP')
  const way = page.getByRole('button', { name: words('forms:showCharacter') })
  await expect(way).toBeVisible({ timeout: 45_000 })
  await keyboard.press('F6')
  await keyboard.push(way)
  const field = page.locator('input:focus')
  await expect(field).toHaveValue('Анна 🏠 Ткачук', { timeout: 15_000 })
  await keyboard.press('Delete')
  await expect(field).toHaveValue('Анна  Ткачук')
  await keyboard.expectNoPointer()
})

test('a complaint is typed beside its receipt, issued with a number, and its fields are then empty', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  const played = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'sk')
  await keyboard.begin()
  await openFile(played, 'محمد رضایی')
  await choosePaper(played, words('paper-forms:complaint-receipt.title'))
  const about = page.locator('textarea[name="about"]')
  await keyboard.fill(about, 'Nikto nezdvihol telefón.')
  const issue = page.getByRole('button', { name: words('forms:person.issue') })
  await expect(issue).toBeEnabled({ timeout: 45_000 })
  await keyboard.press('Control+p')
  const issued = page.getByRole('region', { name: words('forms:person.issued') })
  await expect(issued).toContainText('1/2026', { timeout: 45_000 })
  await expect(about).toHaveValue('')
  await keyboard.expectNoPointer()
})

test('an attendance sheet is issued with a number, found by a name on it and put right as its second edition', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('sk')
  await fillAttendance({ page, keyboard, words })
  const issued = page.getByRole('region', { name: words('forms:withoutFile.title') })
  await expect(issued).toContainText(words('forms:withoutFile.none'))
  const name = page.locator('[name="present.0.name"]')
  await keyboard.fill(page.locator('[name="activity"]'), 'Čitáreň')
  await keyboard.fill(name, 'Sára Rezaei')
  await expect(page.getByRole('button', { name: words('forms:person.issue') })).toBeEnabled()
  await keyboard.press('Control+p')
  await expect(issued).toContainText('1/2026', { timeout: 45_000 })
  await expect(name).toHaveValue('')

  const search = page.locator('[name="withoutFile"]')
  await keyboard.fill(search, 'niekto iný')
  await expect(issued).toContainText(words('forms:withoutFile.notFound'))
  await keyboard.fill(search, 'sara rez')
  await expect(issued).toContainText('Čitáreň')
  await keyboard.push(issued.getByRole('button', { name: words('forms:withoutFile.putRight') }))
  await expect(name).toHaveValue('Sára Rezaei')
  await keyboard.fill(name, 'Sára Rezaeiov')
  await name.evaluate(typeAndPrint, 'Sára Rezaeiová')
  await expect(issued.getByRole('listitem')).toContainText('Sára Rezaeiová', { timeout: 45_000 })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectReadableInAll({ page, keyboard }, 'forms issued without a file')
  await keyboard.expectNoPointer()
})

/** On the page of forms: an attendance sheet, to be filled from what is typed. */
async function fillAttendance({ page, keyboard, words }: Played): Promise<void> {
  await enter(page, keyboard, 'caseworker', 'sk')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
  await openTab({ page, keyboard, words }, words('referrals:tab.forms'))
  const title = words('paper-forms:attendance.title')
  await keyboard.push(page.getByRole('checkbox', { name: title }), 'Space')
  await keyboard.push(page.getByRole('radio', { name: words('forms:empty') }), 'ArrowRight')
}

/** Runs in the page: a letter, and Ctrl+P before anything was drawn of it, as on a busy computer. */
function typeAndPrint(field: HTMLElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  const key = { key: 'p', code: 'KeyP', ctrlKey: true, bubbles: true, cancelable: true }
  field.dispatchEvent(new KeyboardEvent('keydown', key))
}
