// A person's file by keyboard alone: note, needs, plan with its paper, consent, details.
import type { Locator, Page } from '@playwright/test'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { formatMonth } from '#contract/calendar/format-date.ts'
import { monthOf } from '#contract/calendar/month.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { meanwhile } from './support/meanwhile.ts'
import { wordsOf } from './support/words.ts'

async function fill(desk: TestDesk): Promise<void> {
  const id = await somebody(desk, {
    names: [
      { kind: 'official', text: 'محمد رضایی' },
      { kind: 'latin', text: 'Mohammad Rezaei' },
    ],
    birth: { iso: '1986-08-03', precision: 'day' },
    language: 'fa',
    interpreter: true,
  })
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId: id },
    language: 'fa',
    needs: [{ topic: 'housing.loss' }],
  })
}

test.use({ store: { fill } })

test('a person’s file is taken, noted in, planned with, consented and corrected without a pointer', async ({
  page,
  keyboard,
}) => {
  test.setTimeout(120_000)
  const words = wordsOf('fa')
  const file = { page, keyboard, words }
  await enter(page, keyboard, 'caseworker', 'fa')
  await keyboard.press('Control+k')
  await keyboard.type('rezai')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('محمد رضایی')
  await takeAndNote(file)
  await plan(file)
  await consent(file)
  await correct(file)
  await openTab(file, words('people:tab.timeline'))
  await expect(page.getByRole('tabpanel')).toContainText(words('people:timeline.note'))
  // Its months are those of the days under them, though the centre counts in the other calendar.
  const today = dayInZone(new Date().toISOString(), 'Europe/Bratislava')
  await expect(page.getByRole('tabpanel').getByRole('heading')).toHaveText([
    formatMonth(monthOf(today, 'jalali'), 'fa'),
  ])
  await keyboard.expectNoPointer()
})

test('what the other one wrote stands beside, and nothing is overwritten unseen', async ({
  page,
  keyboard,
}) => {
  const words = wordsOf('en')
  await enter(page, keyboard, 'receptionist', 'en')
  await keyboard.press('Control+k')
  await keyboard.type('rezai')
  await keyboard.press('Enter')
  await openTab({ page, keyboard, words }, words('people:tab.details'))
  await keyboard.press('e')
  await keyboard.fill(field(page, 'address'), 'Hlavná 7')
  await keyboard.fill(field(page, 'guardian'), 'His brother Reza')
  await changeAddressMeanwhile(page)
  await keyboard.press('Control+Enter')
  const conflict = page.getByRole('alert', { name: words('ui:conflict.title') })
  await expect(conflict).toContainText('Rybničná 12')
  await keyboard.reach(conflict.getByRole('radio').first())
  await keyboard.press('ArrowRight')
  await keyboard.push(page.getByRole('button', { name: words('ui:conflict.apply') }))
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('Rybničná 12')
  await expect(panel).toContainText('His brother Reza')
  await expect(panel).not.toContainText('Hlavná 7')
  await keyboard.expectNoPointer()
})

async function changeAddressMeanwhile(page: Page): Promise<void> {
  const { hits } = await meanwhile(page, 'people.search', { text: 'rezai' })
  const { id, details, version } = await meanwhile(page, 'people.get', {
    id: hits[0]!.person.id,
  })
  await meanwhile(page, 'people.save', { ...details, id, version, address: 'Rybničná 12' })
}

async function takeAndNote({ page, keyboard, words }: Played): Promise<void> {
  const take = page.getByRole('button', { name: words('people:team.take') })
  await keyboard.push(take)
  await expect(page.getByRole('button', { name: words('people:note.action') })).toBeVisible()
  await page.locator('main').focus()
  await keyboard.press('n')
  await expect(page.locator('textarea[name=text]')).toBeFocused()
  await keyboard.type('Afraid of losing the flat.')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function plan(file: Played): Promise<void> {
  const { page, keyboard, words } = file
  await openTab(file, words('people:tab.plan'))
  await keyboard.press('b')
  await expect(page.locator('textarea[name=ownWords]')).toBeFocused()
  await keyboard.type('A flat near the school.')
  await keyboard.fill(field(page, 'goals.0.text'), 'Rented flat')
  await keyboard.fill(field(page, 'goals.0.steps.0.text'), 'Apply to the town')
  await keyboard.fill(field(page, 'goals.0.steps.0.byWhen'), '+2w')
  // Left empty: it is no step.
  await keyboard.push(page.getByRole('button', { name: words('plans:addStep') }))
  await keyboard.fill(field(page, 'reviewOn'), '+3m')
  await keyboard.press('Control+Enter')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('Apply to the town')
  await expect(panel).toContainText(words('plans:state.draft'))
  // Seen from where it begins, not from where the form's button stood.
  await expect(panel.getByText(words('plans:state.draft'))).toBeInViewport()
  await page.locator('main').focus()
  await keyboard.press('a')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(panel).toContainText(words('plans:state.agreed'))
  await keyboard.press('Control+p')
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible()
  await keyboard.press('Escape')
}

async function consent(file: Played): Promise<void> {
  const { page, keyboard, words } = file
  await openTab(file, words('people:tab.consent'))
  await keyboard.press('c')
  const all = page.getByRole('radio', { name: words('consent:reach.all') })
  await keyboard.reach(page.getByRole('radio', { name: words('consent:reach.one') }))
  await keyboard.press('2')
  await expect(all).toBeChecked()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText(words('consent:state.holds'))
}

async function correct(file: Played): Promise<void> {
  const { page, keyboard, words } = file
  await openTab(file, words('people:tab.details'))
  await keyboard.press('e')
  await expect(page.locator('input[name="names.0.text"]')).toBeFocused()
  await keyboard.fill(field(page, 'address'), 'Hlavná 7')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText('Hlavná 7')
}

function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`)
}
