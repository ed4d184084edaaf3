// What a window leaves behind: its place and zoom for the next start, and nothing of what was in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, firstPage, openDesk, test } from './support/app.ts'

test.use({ ownWindow: true })

const bounds = { x: 60, y: 40, width: 1180, height: 760 }
const innerWidthOf = (page: Page) => (): Promise<number> => page.evaluate(() => innerWidth)

test('Ctrl and +, − and 0 zoom the page; nothing that is typed, nor a title or address shown, stays in the data folder; the window comes back where, as large and as zoomed as it was left', async ({
  data,
}) => {
  const first = await openDesk(data)
  const page = await firstPage(first)
  await zoom(page, data)
  await plant(page)
  await page.keyboard.press('Control+Equal')
  await setBounds(first)
  await first.close()
  expect(filesHolding(data, 'lanted')).toEqual([])
  const remembered: unknown = JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))
  expect(remembered).toMatchObject({ bounds, zoom: 1.1 })

  const second = await openDesk(data)
  const again = await firstPage(second)
  expect(
    await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds)
  await expect.poll(innerWidthOf(again)).toBe(Math.round(1180 / 1.1))
  await second.close()
})

/** In and out again, by keys; the zoom is kept at once. */
async function zoom(page: Page, data: string): Promise<void> {
  const width = innerWidthOf(page)
  const usual = await width()
  await page.keyboard.press('Control+Equal')
  await page.keyboard.press('Control+Equal')
  await expect.poll(width).toBe(Math.round(usual / 1.25))
  const remembered = (): unknown => JSON.parse(readFileSync(join(data, 'window.json'), 'utf8')).zoom
  expect(remembered()).toBe(1.25)
  await page.keyboard.press('Control+Minus')
  await expect.poll(width).toBe(Math.round(usual / 1.1))
  await page.keyboard.press('Control+Digit0')
  await expect.poll(width).toBe(usual)
  expect(remembered()).toBe(1)
}

/** Types and sends a form that leaves its own title and address. */
async function plant(page: Page): Promise<void> {
  // The first page takes the focus for itself once it is there.
  await page.locator('button:focus').waitFor()
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form><input name="name"><button>-</button></form>',
    )
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      document.title = 'Planted title'
      history.pushState({}, '', '#planted-address')
    })
    document.querySelector('input')?.focus()
  })
  await page.keyboard.type('Planted name')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Planted title')
}

async function setBounds(desk: ElectronApplication): Promise<void> {
  await desk.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  )
}

/** Files of a folder in which these letters stand, in either of the ways that a browser writes them. */
function filesHolding(folder: string, letters: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const read = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  return read.filter((file) => {
    const bytes = readFileSync(file)
    return bytes.includes(letters) || bytes.includes(Buffer.from(letters, 'utf16le'))
  })
}
