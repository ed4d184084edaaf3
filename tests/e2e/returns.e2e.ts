import { readFile, stat } from 'node:fs/promises'
import { monthOf, previousMonth, daysOf } from '#contract/calendar/month.ts'
import type { TestDesk } from '#support/open-desk.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'
import { expect, test } from './support/app.ts'
import { signIn } from './support/set-up-desk.ts'

/** What the window says in Persian. */
const say = {
  place: 'آمار',
  sign: 'امضا و نهایی‌سازی',
  signed: 'امضاشده',
  print: 'چاپ',
  table: 'نمایش اعداد',
  check: /بدون تاریخ تولد/,
  noPrinter: /چاپگر پاسخ نمی‌دهد/,
  frozen: /این برگ نهایی است/,
} as const

const lastMonth = previousMonth(monthOf(new Date().toISOString().slice(0, 10), 'gregorian'))

test.use({
  store: {
    fill: async (desk: TestDesk) => {
      await desk.signInAs('manager')
      const [manager] = await desk.send('staff.list', {})
      const before = daysOf(previousMonth(lastMonth)).first
      await putMonth(desk, recordedMonth(manager!.id, 2026, 150, before))
    },
  },
})

test('a manager reads the year as a table and the people behind a check, signs last month, saves its files and a reprint, by keyboard alone', async ({
  page,
  dialogs,
  keyboard,
}, info) => {
  await signIn(page, 'manager', 'fa')
  const before = await page.evaluate(() => window.pointerEvents?.() ?? 0)
  await keyboard.push(page.getByRole('link', { name: say.place }))
  await keyboard.push(page.getByRole('button', { name: say.table }).first())
  const months = page.locator('figure').first().getByRole('row')
  await expect(months).toHaveCount(13)
  await keyboard.push(page.getByRole('button', { name: say.check }), 'Enter')
  await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible()
  await keyboard.press('Escape')

  await keyboard.push(page.getByRole('button', { name: say.sign }))
  await keyboard.press('Control+Enter')
  await expect(page.getByText(say.signed, { exact: true })).toBeVisible({ timeout: 30_000 })
  const files = ['return.xlsx', 'return.csv', 'return.pdf', 'again.pdf'].map((name) =>
    info.outputPath(name),
  )
  for (const path of files) {
    const format = path.split('.').at(-1)!.toUpperCase()
    await dialogs.save(path)
    await keyboard.push(page.getByRole('button', { name: format }))
    await expect(page.getByRole('dialog')).toBeVisible()
    if (format === 'PDF') await expect(page.getByText(say.frozen)).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 45_000 })
    expect((await stat(path)).size).toBeGreaterThan(1000)
  }
  const [pdf, again] = await Promise.all(files.slice(2).map((path) => readFile(path)))
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf?.equals(again ?? Buffer.of())).toBe(true)
  await keyboard.push(page.getByRole('button', { name: 'PDF' }))
  await keyboard.push(page.getByRole('button', { name: say.print, exact: true }))
  await expect(page.getByText(say.noPrinter).first()).toBeVisible()
  expect(await page.evaluate(() => window.pointerEvents?.() ?? 0)).toBe(before)
})
