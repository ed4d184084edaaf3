// An old register in a workbook of several sheets: which sheet, which column, looked through, brought in and taken back.
import { writeFileSync } from 'node:fs'
import { writeXlsx } from '#main/exports/xlsx.ts'
import { expect, test } from './support/app.ts'
import { answerDialogs } from './support/dialogs.ts'
import { enter } from './support/enter.ts'
import { expectReadableInAll } from './support/whole-page.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

const sheets = {
  Poznámky: [
    ['Skratka', 'Význam'],
    ['ž', 'žena'],
    ['m', 'muž'],
  ],
  Klienti: [
    ['Meno a priezvisko', 'Narodenie', 'Bydlisko', 'Kde to je'],
    ['Žofia Kováčová', '3.8.1986', 'Hlavná 1', 'oproti pekárni'],
    ['محمد رضایی', '1365/5/12', '', 'روبه‌روی مسجد'],
    ['', '1.1.1990', '', ''],
  ],
}

async function workbook(): Promise<Uint8Array> {
  const book = Object.entries(sheets).map(([name, lines]) => ({
    name,
    rows: lines.map((cells) => cells.map((value) => ({ value }))),
    widths: [20, 20, 20, 20],
  }))
  return writeXlsx(book, { rightToLeft: false })
}

test.describe.configure({ timeout: 180_000 })
test.use({ store: {} })

test('of a workbook the right sheet is chosen, its column named, its people entered and taken back', async ({
  desk,
  page,
  keyboard,
}, testInfo) => {
  const button = (key: string) => page.getByRole('button', { name: words(key) })
  const main = page.getByRole('main')
  const path = testInfo.outputPath('kartotéka.xlsx')
  writeFileSync(path, await workbook())
  const choose = async (select: string, choice: string) => {
    await keyboard.push(main.getByRole('button', { name: select }))
    const wanted = page.getByRole('option', { name: choice })
    await expect(wanted).toBeVisible()
    for (let step = await page.getByRole('option').count(); step > 0; step--) {
      if (await wanted.evaluate((option) => option === document.activeElement)) break
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
    await expect(wanted).toBeHidden()
  }
  await enter(page, keyboard, 'caseworker', 'sk')
  await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
  await keyboard.push(button('importing:open'))
  await answerDialogs(desk).open(path)
  await keyboard.push(button('importing:choose'))

  // The first sheet holds no people, and that is said before anything is looked at.
  await expect(main).toContainText('Skratka')
  await keyboard.press('Control+Enter')
  await expect(main).toContainText(words('importing:failure.no-name-column'))
  await choose(words('importing:columns.sheet'), 'Klienti')
  await expect(main).toContainText('Žofia Kováčová')
  await expect(main).toContainText(/Neprevezme sa: \P{L}*Kde to je/u)
  await choose('Kde to je', words('importing:field.landmark'))
  await expect(main).toContainText(words('importing:columns.allTaken'))
  await expectReadableInAll({ page, keyboard }, 'the columns of a sheet')
  await keyboard.press('Control+Enter')

  const rows = main.getByRole('row')
  await expect(rows.filter({ hasText: words('importing:problem.no-name') })).toContainText('4')
  await keyboard.press('Control+Enter')
  const past = main.getByRole('listitem').filter({ hasText: 'kartotéka.xlsx' })
  await expect(past).toContainText('2 založené spisy')
  await keyboard.press('Control+k')
  await page.keyboard.insertText('مسجد')
  await expect(page.getByRole('option', { name: 'محمد رضایی' })).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.push(past.getByRole('button', { name: words('importing:past.takeBack') }))
  await keyboard.press('Control+Enter')
  await expect(past.getByRole('button')).toHaveCount(0)
  await keyboard.press('Control+k')
  await keyboard.press('Control+a')
  await page.keyboard.insertText('مسجد')
  await expect(page.getByRole('option', { name: 'محمد رضایی' })).toHaveCount(0)
  await keyboard.expectNoPointer()
})
