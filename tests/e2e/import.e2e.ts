// An old register is chosen, laid out, looked through, brought in and taken back: by keyboard, in one window.
import { writeFileSync } from 'node:fs'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { answerDialogs } from './support/dialogs.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const language = 'sk'
const words = wordsOf(language)

/** Who has a file already, stands in the register in other letters. */
const known = 'Žofia Kováčová'

const register = [
  'Č. spisu;Meno klienta;Dátum narodenia;Telefón;Deň',
  '1/2019;Жофия Ковачова;3.8.1986;0905 123 456;utorok',
  '2/2019;محمد رضایی;12.5.1986;0911 222 333;streda',
  '3/2019;Ján Novák;30.2.1990;;piatok',
  '4/2019;Олена Шевченко;1990;;',
].join('\r\n')

async function fill(desk: TestDesk): Promise<void> {
  await somebody(desk, {
    names: [{ kind: 'official', text: known }],
    birth: { iso: '1986-08-03', precision: 'day' },
  })
}

test.describe.configure({ timeout: 180_000 })
test.use({ store: { fill } })

test('an old register is brought in, but for whom the desk knows and what cannot be right, and taken back', async ({
  desk,
  page,
  keyboard,
}, testInfo) => {
  const button = (key: string) => page.getByRole('button', { name: words(key) })
  const main = page.getByRole('main')
  const look = (screen: string) => expectReadableInAll({ page, keyboard }, screen)
  const path = testInfo.outputPath('kartotéka.csv')
  writeFileSync(path, `\uFEFF${register}`)
  await enter(page, keyboard, 'receptionist', language)
  await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
  await expect(button('duplicates:open')).toBeVisible()
  await expect(button('importing:open')).toHaveCount(0)
  await keyboard.press('Control+l')
  await enter(page, keyboard, 'caseworker', language)
  await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
  await keyboard.push(button('importing:open'))
  await expect(main).toContainText(words('importing:past.none'))
  await answerDialogs(desk).open(path)
  await keyboard.push(button('importing:choose'))

  // What the headings say it is; of the day nothing is known, and that is said.
  await expect(button('importing:columns.look')).toBeVisible()
  await expect(main).toContainText(/Neprevezme sa: \P{L}*Deň\P{L}*\./u)
  await expect(main).toContainText('Жофия Ковачова')
  await look('columns')
  await keyboard.press('Control+Enter')

  const rows = main.getByRole('row')
  await expect(rows.filter({ hasText: 'Жофия Ковачова' })).toContainText(known)
  await look('known')
  await keyboard.reach(main.getByRole('radiogroup', { name: words('importing:preview.kind') }))
  await keyboard.press('ArrowRight')
  await expect(rows.filter({ hasText: 'Ján Novák' })).toContainText(
    words('importing:problem.no-such-day'),
  )
  await keyboard.press('Control+Enter')

  const past = main.getByRole('listitem').filter({ hasText: 'kartotéka.csv' })
  await expect(past).toContainText('2 založené spisy')
  await keyboard.press('Control+k')
  await keyboard.type('Mohammad Rezaei')
  await expect(page.getByRole('option', { name: 'محمد رضایی' })).toBeVisible()
  await keyboard.press('Escape')

  await keyboard.push(past.getByRole('button', { name: words('importing:past.takeBack') }))
  await expect(page.getByRole('dialog')).toContainText(words('importing:past.askWhat'))
  await keyboard.press('Control+Enter')
  await expect(past).toContainText(words('importing:past.takenBack').replace('{{when}}', '').trim())
  await expect(past.getByRole('button')).toHaveCount(0)
  await look('taken back')
  await keyboard.press('Control+k')
  await keyboard.type('Mohammad Rezaei')
  await expect(page.getByRole('option', { name: 'محمد رضایی' })).toHaveCount(0)
  await keyboard.expectNoPointer()
})
