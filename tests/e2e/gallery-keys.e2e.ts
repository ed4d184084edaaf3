import { expect, type Page } from '@playwright/test'
import { test } from './support/gallery.ts'
import { expectNoBarrier } from './support/violations.ts'

// One after the other in one browser.
test.describe.configure({ mode: 'default' })

const labels = {
  en: {
    name: 'Name',
    birth: 'Date of birth or age',
    reason: 'Reason for the visit',
    zone: 'Neighbourhood zone',
  },
  fa: { name: 'نام و نام خانوادگی', birth: 'تاریخ تولد یا سن', reason: 'علت مراجعه', zone: 'محله' },
} as const

function birthField(page: Page, language: keyof typeof labels = 'en') {
  return page.getByLabel(labels[language].birth)
}

/** A key as it comes from a keyboard whose layout is not Latin. */
async function pressOnLayout(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(
    ([typed, place]) => {
      const init = { key: typed, code: place, ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
    },
    [key, code] as const,
  )
}

test('a date is echoed in both calendars with the age while it is typed, and its text stays', async ({
  open,
}) => {
  const page = await open('desk')
  const birth = birthField(page)
  await birth.fill('12.5.1365')
  await expect(page.getByText('3 August 1986 · 12 Mordad 1365 · aged')).toBeVisible()
  await birth.fill('31.2.1986')
  await expect(page.getByText(/no day .?31/)).toBeHidden()
  await birth.press('Tab')
  await expect(page.getByText(/no day .?31/)).toBeVisible()
  await expect(birth).toHaveValue('31.2.1986')
  await expect(birth).toHaveAttribute('aria-invalid', 'true')
})

test('a person of about forty has an age and no invented birthday', async ({ open }) => {
  const page = await open('desk', 'fa')
  await birthField(page, 'fa').fill('۴۰ ساله')
  await expect(page.getByText('حدود ۴۰ ساله')).toBeVisible()
})

test('digits choose a chip and Tab goes on to the next field', async ({ open }) => {
  const page = await open('desk')
  const reasons = page.getByRole('radiogroup', { name: labels.en.reason })
  await reasons.getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await expect(reasons.getByRole('radio', { name: 'Housing' })).toBeChecked()
  await expect(reasons.getByRole('radio', { name: 'Housing' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save and queue' })).toBeFocused()
})

test('Ctrl+Enter submits from any field and from the button, F8 takes it back', async ({
  open,
}) => {
  const page = await open('desk')
  const done = page.getByText('Called number 43')
  await page.getByLabel(labels.en.name, { exact: true }).press('Control+Enter')
  await expect(done).toBeVisible()
  await page.keyboard.press('F8')
  await expect(done).toBeHidden()
  await page.getByRole('button', { name: 'Save and queue' }).press('Control+Enter')
  await expect(done).toBeVisible()
})

test('shortcuts work when the keyboard is on a Russian or Persian layout', async ({ open }) => {
  const page = await open('desk')
  await page.getByLabel(labels.en.name, { exact: true }).focus()
  await pressOnLayout(page, 'л', 'KeyK')
  await expect(page.getByRole('combobox').first()).toBeFocused()
  await page.getByLabel(labels.en.name, { exact: true }).focus()
  await pressOnLayout(page, 'ن', 'KeyK')
  await expect(page.getByRole('combobox').first()).toBeFocused()
})

test('a Slovak y and z stay where they are printed', async ({ open }) => {
  const page = await open('parts')
  await page.keyboard.press('F4')
  await expect(page.getByText('Called number 43')).toBeVisible()
  // On a Slovak keyboard the key that prints z stands where Americans have y.
  await pressOnLayout(page, 'z', 'KeyY')
  await expect(page.getByText('Called number 43')).toBeHidden()
})

test('the first match is highlighted, Tab takes it, accents and layout do not matter', async ({
  open,
}) => {
  const page = await open('fields')
  const zone = page.getByRole('combobox', { name: labels.en.zone })
  await zone.fill('rail')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Railway station')
  await zone.press('Tab')
  await expect(zone).toHaveValue('Railway station')
  await zone.fill('тщкер')
  await zone.press('Enter')
  await expect(zone).toHaveValue('North estate')
})

test('what fits nothing stays as typed and is told', async ({ open }) => {
  const page = await open('fields')
  const zone = page.getByRole('combobox', { name: labels.en.zone })
  await zone.fill('nowhere')
  await zone.press('Tab')
  await expect(zone).toHaveValue('nowhere')
  await expect(page.getByText('Choose from the list.')).toBeVisible()
})

test('an amount keeps its separator and is echoed as it was understood', async ({ open }) => {
  const page = await open('fields', 'fa')
  const amount = page.getByLabel('مدت کمک')
  await amount.fill('12345.5')
  await expect(page.getByText('۱۲٬۳۴۵٫۵')).toBeVisible()
  await expect(amount).toHaveValue('12345.5')
  await amount.fill('1,234')
  await amount.press('Tab')
  // Twelve hundred and more, or one and a little: it is asked, with both.
  await expect(page.getByText(/۱٬۲۳۴.*۱٫۲۳۴/u)).toBeVisible()
  await amount.fill('oranges')
  await amount.press('Tab')
  await expect(page.getByText('عدد وارد کنید')).toBeVisible()
})

test('a calendar opens at a key beside a day ahead, speaks the window’s language and is never required', async ({
  open,
}) => {
  const page = await open('fields', 'fa')
  const field = page.getByRole('textbox', { name: 'ارسال' })
  await field.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('button', { name: 'سه‌شنبه ۱۰ آذر ۱۴۰۵' })).toBeFocused()
  await expectNoBarrier(page)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('۱۱ آذر ۱۴۰۵')
  await expect(field).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('۱۱ آذر ۱۴۰۵')
})

test('the language changes under the form and nothing that is typed is lost', async ({ open }) => {
  const page = await open('desk')
  await page.getByLabel(labels.en.name, { exact: true }).fill('Ján')
  await birthField(page).fill('about 40')
  await page.getByRole('radio', { name: 'Housing' }).check({ force: true })
  await page.keyboard.press('Control+Shift+L')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByLabel(labels.fa.name)).toHaveValue('Ján')
  await expect(birthField(page, 'fa')).toHaveValue('about 40')
  await expect(page.getByRole('radio', { name: 'مسکن' })).toBeChecked()
})

test('a dialog silences the keys of the page under it and Escape closes it', async ({ open }) => {
  const page = await open('parts')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('F4')
  await expect(page.getByText('Called number 43')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('F4')
  await expect(page.getByText('Called number 43')).toBeVisible()
})

test('F1 lists the keys of this screen, each once', async ({ open }) => {
  const page = await open('desk')
  await page.keyboard.press('F1')
  const list = page.getByRole('dialog', { name: 'Keys on this screen' })
  await expect(list.getByText('Call next', { exact: true })).toHaveCount(1)
  await expect(list.getByText('Save and queue', { exact: true })).toHaveCount(1)
})

test('a letter typed into a field is a letter, and a key outside it', async ({ open }) => {
  const page = await open('parts')
  await page.getByRole('combobox').press('/')
  await expect(page.getByRole('combobox')).toHaveValue('/')
})

test('a button keeps the focus while what it does is being done, and does it once', async ({
  open,
}) => {
  const page = await open('parts')
  const slow = page.getByRole('button', { name: 'Information only' })
  const told = page.getByRole('alertdialog')
  await slow.first().press('Enter')
  await expect(told).toHaveCount(1)
  await expect(slow.first()).toBeDisabled()
  await expect(slow.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  await expect(told).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(slow.first()).toBeEnabled()
  await expect(slow.first()).toBeFocused()
  await slow.first().press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(slow.first()).not.toBeFocused()
})

test('F6 walks through the parts of the window', async ({ open }) => {
  const page = await open('desk')
  const inside = () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName)
  const seen: (string | undefined)[] = []
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F6')
    seen.push(await inside())
  }
  expect(seen).toEqual(['NAV', 'HEADER', 'MAIN'])
})

test('a fault that nobody caught is told, and the window goes on', async ({ open }) => {
  const page = await open('desk')
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('planted') }))
  })
  const told = page.getByRole('dialog', { name: 'This was not done' })
  await expect(told).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(told).toHaveCount(0)
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Keys on this screen' })).toBeVisible()
})
