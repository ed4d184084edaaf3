// A person's file by keyboard alone: note, needs, plan with its paper, consent, details; in two directions of writing.
import type { Locator, Page } from '@playwright/test'
import type { Language } from '#contract/language.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { meanwhile } from './support/meanwhile.ts'
import { type Words, wordsOf } from './support/words.ts'

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

for (const language of ['fa', 'en'] as const) {
  const words = wordsOf(language)

  test.describe(`a person's file in ${language}`, () => {
    test.use({ store: { fill } })

    test('is taken, noted in, planned with, consented and corrected without a pointer', async ({
      page,
      keyboard,
    }) => {
      test.setTimeout(120_000)
      await enter(page, keyboard, 'caseworker', language)
      await keyboard.press('Control+k')
      await keyboard.type('rezai')
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('محمد رضایی')
      const file = { page, keyboard, words, language }
      await takeAndNote(file)
      await plan(file)
      await consent(file)
      await correct(file)
      await openTab(file, 'people:tab.timeline')
      await expect(page.getByRole('tabpanel')).toContainText(words('people:timeline.note'))
      await keyboard.expectNoPointer()
    })
  })
}

test.describe('two colleagues in one file', () => {
  test.use({ store: { fill } })

  test('what the other one wrote stands beside, and nothing is overwritten unseen', async ({
    page,
    keyboard,
  }) => {
    const words = wordsOf('en')
    await enter(page, keyboard, 'receptionist', 'en')
    await keyboard.press('Control+k')
    await keyboard.type('rezai')
    await keyboard.press('Enter')
    await openTab({ page, keyboard, words, language: 'en' }, 'people:tab.details')
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
})

async function changeAddressMeanwhile(page: Page): Promise<void> {
  const { hits } = await meanwhile(page, 'people.search', { text: 'rezai' })
  const { id, details, version } = await meanwhile(page, 'people.get', {
    id: hits[0]!.person.id,
  })
  await meanwhile(page, 'people.save', { ...details, id, version, address: 'Rybničná 12' })
}

type File = Readonly<{ page: Page; keyboard: Keyboard; words: Words; language: Language }>

async function takeAndNote({ page, keyboard, words }: File): Promise<void> {
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

async function plan(file: File): Promise<void> {
  const { page, keyboard, words } = file
  await openTab(file, 'people:tab.plan')
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

async function consent(file: File): Promise<void> {
  const { page, keyboard, words } = file
  await openTab(file, 'people:tab.consent')
  await keyboard.press('c')
  const all = page.getByRole('radio', { name: words('consent:reach.all') })
  await keyboard.reach(page.getByRole('radio', { name: words('consent:reach.one') }))
  await keyboard.press('2')
  await expect(all).toBeChecked()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText(words('consent:state.holds'))
}

async function correct(file: File): Promise<void> {
  const { page, keyboard } = file
  await openTab(file, 'people:tab.details')
  await keyboard.press('e')
  await expect(page.locator('input[name="names.0.text"]')).toBeFocused()
  await keyboard.fill(field(page, 'address'), 'Hlavná 7')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText('Hlavná 7')
}

/** The tabs are walked in reading order: the forward arrow points the way the window is read. */
async function openTab({ page, keyboard, words, language }: File, key: string): Promise<void> {
  const wanted = page.getByRole('tab', { name: words(key), exact: true })
  await keyboard.reach(page.locator('[role=tab][aria-selected=true]'))
  for (let walked = 0; walked < 8; walked += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') break
    await keyboard.press(language === 'fa' ? 'ArrowLeft' : 'ArrowRight')
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
}

function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`)
}
