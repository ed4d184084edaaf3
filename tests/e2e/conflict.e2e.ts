// A colleague was quicker: both states stand side by side, and nothing typed is lost.
import { walkIn } from '../support/desk-day.ts'
import { housingOffice } from '../support/housing-office.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { planSpecimen } from '../support/plan-specimens.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { meanwhile } from './support/meanwhile.ts'
import { expectReadable, expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const text = planSpecimen('sk')
let personId = ''

/** Somebody with a plan, a body of the directory, and one who waits. */
async function fill(desk: TestDesk): Promise<void> {
  personId = await somebody(desk, { names: [{ kind: 'official', text: 'Žofia Kováčová' }] })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  await desk.send('plans.start', { personId, text })
  await desk.send('directory.add', housingOffice())
  await walkIn(desk, 'Ján Malý')
}

test.use({ store: { fill } })

test('a text that waited behind a lock meets what was written since', async ({
  page,
  keyboard,
}) => {
  const say = wordsOf('sk')
  await enter(page, keyboard, 'caseworker', 'sk')
  await keyboard.begin()
  await openPlan({ page, keyboard, words: say })
  await keyboard.press('e')
  await keyboard.fill(page.locator('textarea[name=ownWords]'), 'Chcem byť blízko sestry.')
  await keyboard.fill(page.locator('[name=strengthsFamily]'), 'Sestra pomáha s deťmi.')
  await keyboard.press('Control+l')
  await page.locator('input[name=signInWord]').waitFor()
  await enter(page, keyboard, 'caseworker', 'sk')
  const [plan] = await meanwhile(page, 'plans.list', { personId })
  const { id, version } = plan!
  const theirs = { ...text, ownWords: 'Chcem, aby deti ostali v škole.', refused: 'Nevolať.' }
  await meanwhile(page, 'plans.save', { id, version, text: theirs })

  await openPlan({ page, keyboard, words: say })
  await keyboard.press('e')
  await expect(page.locator('textarea[name=ownWords]')).toHaveValue('Chcem byť blízko sestry.')
  await keyboard.press('Control+Enter')
  const conflict = page.getByRole('alert', { name: say('ui:conflict.title') })
  await expect(conflict).toContainText('Chcem byť blízko sestry.')
  await expect(conflict).toContainText('Chcem, aby deti ostali v škole.')
  await expectReadableInAll({ page, keyboard }, 'both states')
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.setViewportSize({ width: 1366, height: 768 })
  await keyboard.push(page.getByRole('button', { name: say('ui:conflict.apply') }))
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('Sestra pomáha s deťmi.')
  await expect(panel).toContainText('Chcem byť blízko sestry.')
  await expect(panel).toContainText('Nevolať.')
  await keyboard.expectNoPointer()
})

test('a body of the directory that a colleague changed is saved as chosen', async ({
  page,
  keyboard,
}) => {
  const say = wordsOf('en')
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.begin()
  await keyboard.push(page.getByRole('link', { name: say('app:place.letters') }))
  await keyboard.reach(page.getByRole('tab').first())
  await keyboard.press('ArrowRight')
  await keyboard.push(page.getByRole('row', { name: /Mestský úrad/u }))
  const dialog = page.getByRole('dialog')
  await keyboard.fill(dialog.locator('input[name=address]'), 'Podzámska 1')
  const [provider] = await meanwhile(page, 'directory.list', {})
  const { id, version } = provider!
  const theirs = housingOffice({ phone: '+421 35 692 99 99', address: 'Hlavná 10' })
  await meanwhile(page, 'directory.save', { ...theirs, id, version })
  await keyboard.press('Control+Enter')
  const conflict = dialog.getByRole('alert', { name: say('ui:conflict.title') })
  await expect(conflict).toContainText('+421 35 692 99 99')
  await expectReadable(page, 'both states of a body')
  await keyboard.push(conflict.getByRole('button', { name: say('ui:conflict.apply') }))
  await expect(dialog).toHaveCount(0)
  const [saved] = await meanwhile(page, 'directory.list', {})
  expect(saved).toMatchObject({ address: 'Podzámska 1', phone: '+421 35 692 99 99' })
  await keyboard.expectNoPointer()
})

test('an act on somebody whom a colleague has called says so, and the queue shows it', async ({
  page,
  keyboard,
}) => {
  const say = wordsOf('en')
  await enter(page, keyboard, 'receptionist', 'en')
  await keyboard.begin()
  const row = page.getByRole('row', { name: 'Ján Malý' })
  await keyboard.reach(row)
  const { entries } = await meanwhile(page, 'visits.listQueue', {})
  const { id, version } = entries[0]!
  await meanwhile(page, 'visits.hold', { id, version })
  await keyboard.press('h')
  const toast = page.getByRole('alertdialog').filter({ hasText: say('visits:queue.held') })
  await expect(toast).toBeVisible()
  await expect(row).toContainText(say('visits:queue.held'))
  await keyboard.expectNoPointer()
})

async function openPlan(played: Played): Promise<void> {
  const { page, keyboard, words } = played
  await keyboard.press('Control+k')
  await keyboard.type('kovacova')
  await keyboard.press('Enter')
  await openTab(played, words('people:tab.plan'))
  await expect(page.getByRole('tabpanel')).toContainText('PL-')
}
