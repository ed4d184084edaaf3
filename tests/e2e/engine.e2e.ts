import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { executable, expect, firstPage, openDesk, root, test } from './support/app.ts'

test('the window opens on the bundled page', async ({ page }) => {
  await expect(page).toHaveTitle('Okno')
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('each load of the page has a nonce of its own', async ({ desk, page }) => {
  const nonce = (): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce)
  const first = await nonce()
  expect(first).toMatch(/^[A-Za-z0-9+/]{24}$/)
  const loaded = page.waitForEvent('load')
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await loaded
  const second = await nonce()
  expect(second).toMatch(/^[A-Za-z0-9+/]{24}$/)
  expect(second).not.toBe(first)
})

for (const event of ['suspend', 'lock-screen']) {
  test(`on ${event} the window is emptied and begins anew`, async ({ desk, page }) => {
    await page.evaluate(() => Object.assign(window, { typed: 'half a name' }))
    await desk.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name)
    }, event)
    await expect
      .poll(() => page.evaluate(() => 'typed' in window).catch(() => 'loading'))
      .toBe(false)
    await expect(page.locator('#root')).not.toBeEmpty()
  })
}

test('a second desk on the same data ends at once, and the first is told', async ({
  page,
  desk,
  data,
}) => {
  await expect(page.locator('#root')).not.toBeEmpty()
  const told = desk.evaluate(
    ({ app }) => new Promise((resolve) => app.once('second-instance', () => resolve('told'))),
  )
  // It ends without an error, so it has not come as far as a window: in the stand-in it would find no Chromium.
  const env = { ...process.env, OKNO_DATA: data, CHROMIUM: '/nonexistent' }
  await promisify(execFile)(executable, [root], { env })
  expect(await told).toBe('told')
  expect(desk.windows()).toHaveLength(1)
})

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
