// What a form cannot print is named, and a key leads to the field it stands in, where the next key replaces it.
import type { Page } from '@playwright/test'
import { letterCase } from '../support/letter-case.ts'
import { planSpecimen } from '../support/plan-specimens.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import type { Played } from './support/at-the-desk.ts'
import { choosePaper, openFile, openTab } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

test.describe.configure({ timeout: 240_000 })

const name = 'محمد رضایی'

/** The address, the office's name and the plan each hold something that no font has. */
async function fill(desk: TestDesk): Promise<void> {
  const { personId, provider } = await letterCase(desk)
  const { details, version } = await desk.send('people.get', { id: personId })
  const address = 'Školská 4 🏠'
  await desk.send('people.save', { ...details, address, id: personId, version })
  const { version: seen, retired: _, checkedOn: __, ...known } = provider
  await desk.send('directory.save', { ...known, names: { fa: 'ادارهٔ 🏛 مسکن' }, version: seen })
  const text = { ...planSpecimen('sk'), refused: 'nechcem ⛺ ubytovňu' }
  await desk.send('plans.start', { personId, text })
}

type Gone = Readonly<{ title: string; named: string; field: string; left: string }>

/** The paper is refused by name; the key leads to the field, and the next key takes the character out. */
async function putRight(played: Played, { title, named, field, left }: Gone): Promise<void> {
  const { page, keyboard, words } = played
  await choosePaper(played, title)
  const told = page.getByRole('alert')
  await expect(told).toContainText(named, { timeout: 45_000 })
  await expectReadableInAll(played, `${title} that cannot be printed`)
  await keyboard.push(page.getByRole('button', { name: words('forms:showCharacter') }))
  await takeOut({ page, keyboard }, field, left)
}

async function takeOut(
  { page, keyboard }: Pick<Played, 'page' | 'keyboard'>,
  field: string,
  left: string,
) {
  const found = fieldNamed(page, field)
  await expect(found).toBeFocused()
  await keyboard.press('Delete')
  await expect(found).toHaveValue(left)
}

function fieldNamed(page: Page, field: string) {
  return page.locator(`[name="${field}"]`)
}

test.describe('of a file, a plan and the directory', () => {
  test.use({ store: { fill } })

  test('what stands in the file is put right in its details, and the form prints', async ({
    page,
    keyboard,
  }) => {
    const words = wordsOf('fa')
    const played = { page, keyboard, words }
    const title = words('paper-forms:home-visit.title')
    await enter(page, keyboard, 'caseworker', 'fa')
    await openFile(played, name)
    await putRight(played, { title, named: '4 🏠', field: 'address', left: 'Školská 4 ' })
    await keyboard.press('Control+Enter')
    await expect(fieldNamed(page, 'address')).toHaveCount(0)
    await choosePaper(played, title)
    const sheet = page.getByRole('region', { name: title })
    await expect(sheet.getByRole('img').first()).toBeVisible({ timeout: 45_000 })
  })

  test('what stands in the plan is put right in the plan', async ({ page, keyboard }) => {
    const words = wordsOf('ru')
    const played = { page, keyboard, words }
    const title = words('paper-forms:plan-slovakia.title')
    await enter(page, keyboard, 'caseworker', 'ru')
    await openFile(played, name)
    const left = 'nechcem  ubytovňu'
    await putRight(played, { title, named: 'nechcem', field: 'refused', left })
  })

  test('what stands in the directory is put right there', async ({ page, keyboard }) => {
    const words = wordsOf('sk')
    const played = { page, keyboard, words }
    const title = words('paper-forms:consent.title')
    await enter(page, keyboard, 'caseworker', 'sk')
    await openFile(played, name)
    await putRight(played, { title, named: 'مسکن', field: 'names.fa', left: 'ادارهٔ  مسکن' })
    await keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('of the centre itself', () => {
  test.use({
    store: {
      fill: async (desk: TestDesk) => {
        await desk.signInAs('manager')
        const centre = await desk.send('centre.get', {})
        if (centre) await desk.send('centre.save', { ...centre, name: 'Komunitné 🏠 centrum' })
      },
    },
  })

  test('what stands at the head of an empty form is put right in the settings', async ({
    page,
    keyboard,
  }) => {
    const words = wordsOf('en')
    const form = page.getByRole('checkbox', { name: words('paper-forms:intake.title') })
    await enter(page, keyboard, 'manager', 'en')
    await keyboard.push(page.getByRole('link', { name: words('app:place.letters') }))
    await openTab({ page, keyboard, words }, words('referrals:tab.forms'))
    await keyboard.push(form, 'Space')
    await keyboard.push(page.getByRole('button', { name: words('forms:showCharacter') }))
    await takeOut({ page, keyboard }, 'name', 'Komunitné  centrum')
  })
})
