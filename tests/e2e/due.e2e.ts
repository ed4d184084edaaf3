// What is due, by keyboard alone: a step is marked as done and taken back, a line leads to its letter and its plan.
import type { Locator, Page } from '@playwright/test'
import { issuedLetter } from '../support/letter-case.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { planSpecimen } from '../support/plan-specimens.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const step = 'Podať žiadosť o nájomný byt'

/** A letter that has gone out, and an agreed plan with a step that is late and a day to look at it again. */
async function fill(desk: TestDesk): Promise<void> {
  const { personId } = await issuedLetter(desk)
  const [day, in3, in30] = [-2, 3, 30].map((days) => daysFromNow(days))
  const steps = [
    { text: step, who: 'Mohammad, Peter Novák', staffId: null, byWhen: day! },
    { text: 'Pripraviť tri výplatné pásky', who: 'Mohammad', staffId: null, byWhen: in3! },
  ]
  const text = { ...planSpecimen('sk'), reviewOn: in30!, goals: [{ text: 'Byt', steps }] }
  const { id, version } = await desk.send('plans.start', { personId, text })
  await desk.send('plans.agree', { id, version, on: daysFromNow(0) })
}

/** Tab leads to a list, ↓ to its line. */
async function walkTo(page: Page, keyboard: Keyboard, line: Locator): Promise<void> {
  const list = page.getByRole('grid').filter({ has: line })
  await keyboard.reach(list)
  const lines = await list.getByRole('row').count()
  for (let at = 0; at < lines; at++) {
    if (await line.evaluate((row) => row === document.activeElement)) return
    await keyboard.press('ArrowDown')
  }
  await expect(line).toBeFocused()
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

test.use({ store: { fill } })

test('what is due is worked off by keyboard', async ({ page, keyboard }) => {
  const say = wordsOf('ru')
  const due = page.getByRole('link', { name: say('app:place.due') })
  await enter(page, keyboard, 'caseworker', 'ru')
  await keyboard.begin()
  await keyboard.push(due)
  const line = page.getByRole('row').filter({ hasText: step })
  const overdue = page.getByRole('grid', { name: say('due:part.overdue') })
  await expect(overdue.filter({ has: line })).toBeVisible()
  await expect(page.getByText(say('due:kind.review'))).toBeVisible()
  await expect(page.getByText(say('due:kind.answer'))).toBeVisible()

  await walkTo(page, keyboard, line)
  await keyboard.press('ArrowRight', 'Enter')
  await expect(page.locator('textarea[name=doneHow]')).toBeFocused()
  await keyboard.type('podané osobne')
  await keyboard.press('Control+Enter')
  await expect(line).toHaveCount(0)
  await expect(page.getByText(say('plans:mark.done'))).toBeVisible()
  await keyboard.press('F8')
  await expect(line).toBeVisible()

  await walkTo(page, keyboard, page.getByRole('row').filter({ hasText: say('due:kind.review') }))
  await keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: say('people:tab.plan') })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(page.getByRole('tabpanel').getByText(step)).toBeVisible()
  await keyboard.push(due)
  await walkTo(page, keyboard, page.getByRole('row').filter({ hasText: say('due:kind.answer') }))
  await keyboard.press('Enter')
  await expect(page.getByText(say('referrals:letter.history'))).toBeVisible()
  await keyboard.expectNoPointer()
})

test('the reception sees which slips are awaited, no word of plans, and records one from here', async ({
  page,
  keyboard,
}) => {
  const say = wordsOf('sk')
  await enter(page, keyboard, 'receptionist', 'sk')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.due') }))
  await expect(page.getByRole('row')).toHaveCount(1)
  await expect(page.getByRole('row')).toContainText(say('referrals:state.issued'))
  await expect(page.getByText(step)).toHaveCount(0)
  await keyboard.push(page.getByRole('row'))
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused()
  await keyboard.press('5', 'Control+Enter')
  await expect(page.getByRole('row')).toHaveCount(0)
  await expect(page.getByText(say('due:none'))).toBeVisible()
  await keyboard.expectNoPointer()
})
