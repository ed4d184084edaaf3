// What is due is deleted or kept back, a wish to be erased is answered, processing is restricted, a correction keeps what
// was: by keyboard, in one window, seen in every language.
import type { Page } from '@playwright/test'
import { addDataOfficer } from '../support/data-officer.ts'
import { longAgo, sixYearsAgo } from '../support/long-ago.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { meanwhile } from './support/meanwhile.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 300_000 })

const asking = 'Žofia Kováčová'
let askingId = ''

async function fill(desk: TestDesk): Promise<void> {
  await longAgo(desk, new Date().toISOString())
  askingId = await somebody(desk, { names: [{ kind: 'official', text: asking }] })
  await addDataOfficer(desk)
}

test.use({ store: { fill, now: sixYearsAgo() } })

const language = 'sk'
const words = wordsOf(language)

function button(page: Page, key: Parameters<typeof words>[0]) {
  return page.getByRole('button', { name: words(key), exact: true })
}

test('what is kept no longer than it must be: deleted, kept back, erased, refused, restricted, put right', async ({
  page,
  keyboard,
}) => {
  const looking = { page, keyboard, words }
  await enter(page, keyboard, 'manager', language)
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: words('app:place.privacy') }))
  await keepOneAndDeleteRest(looking)
  await setPeriods(looking)
  await askAndRefuse(looking)
  await restrict(looking)
  await keyboard.press('Control+l')
  await enter(page, keyboard, 'caseworker', language)
  await expect(page.getByRole('link', { name: words('app:place.people') })).toBeVisible()
  await expect(page.getByRole('link', { name: words('app:place.privacy') })).toHaveCount(0)
  await putRight(looking)
  await keyboard.press('Control+l')
  await enter(page, keyboard, 'data-officer', language)
  await keyboard.push(page.getByRole('link', { name: words('app:place.privacy') }))
  await expect(button(page, 'privacy:keep.action')).toHaveCount(0)
  await expect(page.getByText(words('privacy:due.none'))).toBeVisible()
  await keyboard.press('Control+l')
  await enter(page, keyboard, 'receptionist', language)
  await expect(page.getByRole('link', { name: words('app:place.people') })).toBeVisible()
  await expect(page.getByRole('link', { name: words('app:place.privacy') })).toHaveCount(0)
  await keyboard.expectNoPointer()
})

async function keepOneAndDeleteRest(looking: Played): Promise<void> {
  const { page, keyboard } = looking
  const dialog = page.getByRole('dialog')
  const list = page.getByRole('grid', { name: words('privacy:due.title') })
  const natalya = list.getByRole('row').filter({ hasText: 'Воронова' })
  await expect(list.getByRole('row')).toHaveCount(4)
  await expect(natalya).toContainText(words('privacy:due.file'))
  await expect(list.getByRole('row').filter({ hasText: 'کاظمی' })).toContainText(
    words('privacy:kind.notes'),
  )
  await expectReadableInAll(looking, 'due')

  await keyboard.reach(list)
  await keyboard.press('ArrowDown')
  await expect(natalya).toBeFocused()
  await keyboard.press('Space')
  await keyboard.push(button(page, 'privacy:keep.action'))
  const reason = dialog.locator('textarea[name=reason]')
  await expect(reason).toBeFocused()
  await keyboard.type('O byte rozhoduje súd.')
  await keyboard.press('Control+Enter')
  await expect(dialog.getByText(words('ui:issue.required'))).toBeVisible()
  // Left by Escape, the text waits.
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await keyboard.push(button(page, 'privacy:keep.action'))
  await expect(reason).toHaveValue('O byte rozhoduje súd.')
  await keyboard.fill(dialog.locator('input[name=until]'), '+6m')
  await expectReadableInAll(looking, 'keep')
  await keyboard.reach(reason)
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  const kept = page.getByRole('grid', { name: words('privacy:kept.title') })
  await expect(kept).toContainText('O byte rozhoduje súd.')
  await expect(list.getByRole('row')).toHaveCount(3)

  await keyboard.reach(list)
  await keyboard.press('Control+a')
  await keyboard.push(button(page, 'privacy:approve.action'))
  await expect(dialog).toContainText('Štefan Hrabovský')
  await expect(dialog).not.toContainText('Воронова')
  await expectReadableInAll(looking, 'approve')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.locator('main output').first()).toContainText('1 celý spis, záznamy 1 spisu')
  await expect(page.getByText(words('privacy:due.none'))).toBeVisible()
}

/** Another one has set a period meanwhile: both stand there, and both are kept. */
async function setPeriods(looking: Played): Promise<void> {
  const { page, keyboard } = looking
  await openTab(looking, words('privacy:tab.periods'))
  await keyboard.fill(page.locator('input[name=notes]'), '48')
  await keyboard.fill(page.locator('[name="grounds.file"]'), 'registratúrny plán, B5')
  const seen = await meanwhile(page, 'privacy.getPeriods', {})
  await meanwhile(page, 'privacy.savePeriods', { ...seen, notes: 24, remarks: 12 })
  await keyboard.press('Control+Enter')
  const conflict = page.getByRole('alert', { name: words('ui:conflict.title') })
  await expect(conflict).toContainText('48')
  await expect(conflict).toContainText('24')
  await expectReadableInAll(looking, 'periods-conflict')
  await keyboard.push(conflict.getByRole('button', { name: words('ui:conflict.apply') }))
  await expect(conflict).toHaveCount(0)
  await expect
    .poll(async () => meanwhile(page, 'privacy.getPeriods', {}))
    .toMatchObject({
      notes: 48,
      remarks: 12,
      grounds: { file: 'registratúrny plán, B5' },
    })
}

async function askAndRefuse(looking: Played): Promise<void> {
  const { page, keyboard } = looking
  const dialog = page.getByRole('dialog')
  await openFile(looking, asking)
  await keyboard.push(button(page, 'privacy:request.action'))
  await keyboard.reach(dialog.getByRole('radiogroup', { name: words('privacy:request.asker') }))
  await keyboard.press('Digit2')
  await keyboard.fill(dialog.locator('input[name=askerName]'), 'Jana Kováčová')
  await keyboard.reach(dialog.getByRole('radiogroup', { name: words('privacy:request.manner') }))
  await keyboard.press('Digit2')
  await expectReadableInAll(looking, 'request')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await keyboard.push(button(page, 'privacy:card.decide'))
  const row = page.getByRole('row').filter({ hasText: asking })
  await expect(row).toContainText('Jana Kováčová')
  await expectReadableInAll(looking, 'requests')
  await keyboard.push(row)
  await keyboard.press('Control+Enter')
  await expect(dialog.getByText(words('ui:issue.choose'))).toBeVisible()
  const answer = dialog.getByRole('radiogroup', { name: words('privacy:decide.answer') })
  await keyboard.reach(answer)
  await keyboard.press('Digit3')
  await keyboard.fill(dialog.locator('textarea[name=reason]'), 'Spis je v mestskom archíve.')
  await expectReadableInAll(looking, 'extend')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await keyboard.push(row)
  await expect(dialog).toContainText('Spis je v mestskom archíve.')
  // Once only; and the letter that tells them of it is at hand.
  await expect(answer.getByRole('radio')).toHaveCount(2)
  await expect(button(page, 'privacy:letter.save')).toBeVisible()
  await keyboard.reach(answer)
  await keyboard.press('Digit2')
  await keyboard.reach(dialog.getByRole('radiogroup', { name: words('privacy:decide.ground') }))
  await keyboard.press('Digit1', 'Control+Enter')
  await expect(dialog.getByText(words('privacy:decide.reasonNeeded'))).toBeVisible()
  await keyboard.fill(dialog.locator('textarea[name=reason]'), 'Zákon ukladá viesť spis.')
  await expectReadableInAll(looking, 'refuse')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(row).toContainText(words('privacy:state.refused'))
}

async function restrict(looking: Played): Promise<void> {
  const { page, keyboard } = looking
  const dialog = page.getByRole('dialog')
  await openFile(looking, asking)
  await keyboard.push(button(page, 'privacy:restrict.action'))
  await keyboard.reach(dialog.getByRole('radiogroup', { name: words('privacy:restrict.ground') }))
  await keyboard.press('Digit1')
  await keyboard.fill(dialog.locator('textarea[name=reason]'), 'Dátum narodenia nesedí.')
  await keyboard.fill(dialog.locator('input[name=reviewOn]'), '+1m')
  await expectReadableInAll(looking, 'restrict')
  await keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  const chip = words('privacy:chip').split('{{')[0] ?? ''
  await expect(page.getByText(chip)).toBeVisible()
  await expectReadableInAll(looking, 'restricted')
  await keyboard.push(button(page, 'privacy:lift.action'))
  const { restriction } = await meanwhile(page, 'privacy.ofPerson', { personId: askingId })
  const { id, version } = restriction!
  await keyboard.type('Opravené.')
  await meanwhile(page, 'privacy.lift', { id, version, reason: 'x' })
  await keyboard.press('Control+Enter')
  await expect(dialog).toContainText(words('privacy:failure.not-restricted'))
  await keyboard.press('Escape')
  await expect(page.getByText(chip)).toHaveCount(0)
}

async function putRight(looking: Played): Promise<void> {
  const { page, keyboard } = looking
  const dialog = page.getByRole('dialog')
  await openFile(looking, 'نرگس کاظمی')
  await openTab(looking, words('people:tab.details'))
  await keyboard.press('e')
  const why = page.locator('input[name=correctedWhy]')
  await expect(page.locator('input[name="names.0.text"]')).toBeFocused()
  await expect(why).toHaveCount(0)
  await keyboard.reach(page.getByRole('radiogroup', { name: words('people:field.sex') }))
  await keyboard.press('Digit1')
  await keyboard.fill(why, 'Omyl pri zápise.')
  await expectReadableInAll(looking, 'put-right')
  await keyboard.press('Control+Enter')
  await expect(why).toHaveCount(0)
  await keyboard.push(button(page, 'privacy:former.action'))
  await expect(dialog).toContainText(words('people:sex.male'))
  await expect(dialog).toContainText('Omyl pri zápise.')
  await expectReadableInAll(looking, 'former')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
