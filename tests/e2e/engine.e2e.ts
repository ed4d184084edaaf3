import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { executable, expect, root, test } from './support/app.ts'

test.use({ store: {} })

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
