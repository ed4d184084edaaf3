// Help given, by keyboard alone: from a person's page written, corrected and taken back; several at a visit's end.
import type { Locator } from '@playwright/test'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { openTab } from './support/at-the-letters.ts'
import { enter, turnTo } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

async function fill(desk: TestDesk): Promise<void> {
  const id = await somebody(desk, {
    names: [
      { kind: 'official', text: 'محمد رضایی' },
      { kind: 'latin', text: 'Mohammad Rezaei' },
    ],
    language: 'fa',
  })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  await desk.signInAs('receptionist')
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId: id },
    language: 'fa',
    needs: [{ topic: 'housing.search' }, { topic: 'work.search' }],
  })
}

test.use({ store: { fill } })

test('help given is written from the person’s page, corrected, taken back, and stands in the timeline', async ({
  page,
  keyboard,
}) => {
  test.setTimeout(180_000)
  const words = wordsOf('fa')
  const at = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'fa')
  await openPerson(at)
  await write(at)
  await openTab(at, words('people:tab.help'))
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText(words('lists:help.accompaniment'))
  await expect(panel).toContainText(words('lists:need.work.search'))
  await correct(at)
  await expect(panel).toContainText(words('lists:help.interpreting'))
  await expect(panel).not.toContainText(words('lists:help.accompaniment'))
  await openTab(at, words('people:tab.timeline'))
  await expect(panel).toContainText(words('lists:help.interpreting'))
  await narrow(at)
  await openTab(at, words('people:tab.help'))
  await takeBack(at)
  await expect(panel).toContainText(words('services:none'))
  await keyboard.expectNoPointer()
})

test('what a form began with turns with the window, and what was typed stays as it was typed', async ({
  page,
  keyboard,
}) => {
  const at = { page, keyboard, words: wordsOf('sk') }
  await enter(page, keyboard, 'caseworker', 'sk')
  await openPerson(at)
  await expect(page.getByRole('button', { name: at.words('services:action') })).toBeVisible()
  await page.locator('main').focus()
  await keyboard.press('h')
  await choose(at, at.words('services:form.place'), at.words('services:form.beside'))
  const field = (key: string, language: 'sk' | 'fa') =>
    page.getByRole('dialog').getByLabel(wordsOf(language)(`services:form.${key}`), { exact: true })
  await expect(field('day', 'sk')).toHaveValue(/^\d+\.\s[^ ]+\s\d{4}$/u)
  await expect(field('units', 'sk')).toHaveValue('1')
  await keyboard.fill(field('minutes', 'sk'), '25')
  await turnTo(page, keyboard, 'fa')
  await expect(field('units', 'fa')).toHaveValue('۱')
  await expect(field('minutes', 'fa')).toHaveValue('25')
  await expect(field('day', 'fa')).toHaveValue(/^[۰-۹]+ [^ ]+ [۰-۹]{4}$/u)
  await keyboard.fill(field('day', 'fa'), '1. 11. 2026')
  await turnTo(page, keyboard, 'sk')
  await expect(field('day', 'sk')).toHaveValue('1. 11. 2026')
})

test('help given is written several at once when a visit ends, each for its need', async ({
  page,
  keyboard,
}) => {
  test.setTimeout(180_000)
  const words = wordsOf('sk')
  const at = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'sk')
  await endVisit(at)
  await openPerson(at)
  await openTab(at, words('people:tab.help'))
  const items = page.getByRole('tabpanel').getByRole('listitem')
  await expect(items).toHaveCount(3)
  await expect(items.nth(0)).toContainText(words('lists:help.help-with-forms'))
  await expect(items.nth(1)).toContainText(words('lists:need.work.search'))
  await expect(items.nth(2)).toContainText(words('lists:need.housing.search'))
  await keyboard.expectNoPointer()
})

async function openPerson({ page, keyboard }: Played): Promise<void> {
  await keyboard.press('Control+k')
  await keyboard.type('rezai')
  await expect(page.getByRole('option').first()).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('محمد رضایی')
}

/** Two hours of accompaniment on a day of its own, for the second need. */
async function write(at: Played): Promise<void> {
  const { page, keyboard, words } = at
  await expect(page.getByRole('button', { name: words('services:action') })).toBeVisible()
  await page.locator('main').focus()
  await keyboard.press('h')
  const dialog = page.getByRole('dialog')
  await keyboard.reach(dialog.getByRole('radiogroup'))
  await keyboard.press('3')
  await keyboard.fill(dialog.getByLabel(words('services:form.units')), '2')
  await keyboard.fill(dialog.getByLabel(words('services:form.minutes')), '120')
  await choose(at, words('services:form.need'), words('lists:need.work.search'))
  await choose(at, words('services:form.place'), words('services:form.beside'))
  await keyboard.fill(dialog.getByLabel(words('services:form.day'), { exact: true }), '-1d')
  await expectReadableInAll(at, 'the form of help')
  await keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

async function correct({ page, keyboard, words }: Played): Promise<void> {
  await keyboard.push(
    page.getByRole('tabpanel').getByRole('button', { name: words('services:change') }),
  )
  const dialog = page.getByRole('dialog')
  await keyboard.reach(dialog.getByRole('radiogroup'))
  await keyboard.press('6')
  await keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

/** The timeline shows help alone, then everything again. */
async function narrow({ page, keyboard, words }: Played): Promise<void> {
  const panel = page.getByRole('tabpanel')
  const entries = panel.getByRole('listitem')
  const all = await entries.count()
  const chips = panel.getByRole('toolbar', { name: words('people:timeline.narrow') })
  const help = chips.getByRole('button', { name: words('people:tab.help') })
  await keyboard.reach(chips.getByRole('button').first())
  for (let walked = 0; walked < 8; walked += 1) {
    if (await help.evaluate((chip) => chip === document.activeElement)) break
    await keyboard.press('ArrowLeft')
  }
  await keyboard.press('Space')
  await expect(help).toHaveAttribute('aria-pressed', 'true')
  await expect(help).toContainText('۱')
  await expect(entries).toHaveCount(1)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(1)
  await keyboard.press('Space')
  await expect(entries).toHaveCount(all)
}

async function takeBack({ page, keyboard, words }: Played): Promise<void> {
  const button = page
    .getByRole('tabpanel')
    .getByRole('button', { name: words('services:takeBack') })
  await keyboard.push(button)
  await expect(page.getByRole('dialog')).toContainText(words('services:back.text'))
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Calls, then ends: a consultation for each of the two needs, and help with papers. */
async function endVisit(at: Played): Promise<void> {
  const { page, keyboard, words } = at
  await expect(page.getByRole('button', { name: words('visits:queue.callNext') })).toBeEnabled()
  await keyboard.press('F4')
  const row = page.getByRole('row', { name: 'محمد رضایی' })
  await keyboard.reach(row)
  await keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await keyboard.reach(dialog.getByRole('group', { name: words('visits:end.help') }))
  await keyboard.press('1', '2')
  const consultation = dialog.getByRole('group', { name: words('lists:help.consultation') })
  await keyboard.push(
    consultation.first().getByRole('button', { name: words('services:form.again') }),
  )
  await expect(consultation).toHaveCount(2)
  await keyboard.reach(dialog.getByRole('group', { name: words('visits:end.help') }), 'Shift+Tab')
  await chooseIn(at, consultation.nth(0), words('visits:reason.housing.search'))
  await chooseIn(at, consultation.nth(1), words('visits:reason.work.search'))
  await expectReadableInAll(at, 'the end of a visit')
  await keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
}

/** Opens a folded list of the dialog and walks down to a choice. */
async function choose(at: Played, label: string, choice: string): Promise<void> {
  await chooseFrom(at, at.page.getByRole('dialog').getByRole('button', { name: label }), choice)
}

async function chooseIn(at: Played, row: Locator, choice: string): Promise<void> {
  const button = row.getByRole('button', { name: at.words('services:form.need') })
  await chooseFrom(at, button, choice)
}

async function chooseFrom(
  { page, keyboard }: Played,
  button: Locator,
  choice: string,
): Promise<void> {
  await keyboard.push(button)
  const option = page.getByRole('option', { name: choice })
  await expect(option).toBeVisible()
  for (let walked = 0; walked < 20; walked += 1) {
    if (await option.evaluate((part) => part === document.activeElement)) break
    await keyboard.press('ArrowDown')
  }
  await keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
}
