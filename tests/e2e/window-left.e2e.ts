// What a window leaves behind: its place and zoom for the next start, and nothing of what was in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, firstPage, openDesk, test } from './support/app.ts'

test.use({ ownWindow: true })

test('the window comes back where, as large and as zoomed as it was left', async ({ data }) => {
  const bounds = { x: 60, y: 40, width: 1180, height: 760 }
  const first = await openDesk(data)
  const page = await firstPage(first)
  await page.keyboard.press('Control+Equal')
  await first.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  )
  await first.close()
  const remembered: unknown = JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))
  expect(remembered).toMatchObject({ bounds, zoom: 1.1 })

  const second = await openDesk(data)
  const again = await firstPage(second)
  expect(
    await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds)
  await expect.poll(() => again.evaluate(() => innerWidth)).toBe(Math.round(1180 / 1.1))
  await second.close()
})

test('Ctrl and +, − and 0 zoom the page, and the zoom is kept', async ({
  page,
  data,
  keyboard,
}) => {
  const width = (): Promise<number> => page.evaluate(() => innerWidth)
  const usual = await width()
  await keyboard.press('Control+Equal', 'Control+Equal')
  await expect.poll(width).toBe(Math.round(usual / 1.25))
  const remembered = (): unknown => JSON.parse(readFileSync(join(data, 'window.json'), 'utf8')).zoom
  expect(remembered()).toBe(1.25)
  await keyboard.press('Control+Minus')
  await expect.poll(width).toBe(Math.round(usual / 1.1))
  await keyboard.press('Control+Digit0')
  await expect.poll(width).toBe(usual)
  expect(remembered()).toBe(1)
})

test('what is typed, and the titles and addresses shown, stay out of the data folder', async ({
  data,
}) => {
  const desk = await openDesk(data)
  const page = await firstPage(desk)
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
  await desk.close()
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
  const read = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const holding = read.filter((file) => {
    const bytes = readFileSync(file)
    return bytes.includes('lanted') || bytes.includes(Buffer.from('lanted', 'utf16le'))
  })
  expect(holding).toEqual([])
})
