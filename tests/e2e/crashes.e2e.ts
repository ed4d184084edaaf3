// What nobody caught: the desk goes on, says where it broke, and says nothing else anywhere.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { signIn } from './support/set-up-desk.ts'

test.use({ ownWindow: true, expectComplaints: true, store: {} })

const planted = 'Žofia Kováčová'

/** What it says to whoever started it: on a desktop that is a file. */
function listenTo(desk: ElectronApplication): string[] {
  const said: string[] = []
  const { stdout, stderr } = desk.process()
  for (const stream of [stdout, stderr]) stream?.on('data', (text) => said.push(String(text)))
  return said
}

test('an error and a promise nobody caught stand in the log without their words', async ({
  page,
  desk,
  data,
}) => {
  await signIn(page, 'receptionist', 'en')
  const said = listenTo(desk)
  const file = join(data, 'okno.log')
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  await desk.evaluate((_electron, words) => {
    setTimeout(() => {
      throw new TypeError(words)
    })
    setTimeout(() => void Promise.reject(new RangeError(words)))
  }, planted)
  await page.evaluate((words) => {
    console.error(words)
    setTimeout(() => {
      throw new Error(words)
    })
    setTimeout(() => void Promise.reject(new Error(words)))
  }, planted)
  await expect.poll(log).toMatch(/ program\.error \| TypeError\b/u)
  await expect.poll(log).toMatch(/ program\.rejection \| RangeError\b/u)
  expect(log()).not.toContain('Žofia')
  const state = await page.evaluate(() => Reflect.get(window, 'desk').send('desk.state', {}, ''))
  expect(state).toMatchObject({ ok: true, value: { state: 'open' } })
  expect(said.join('')).not.toContain('Žofia')
})

test('a page whose process ends comes back, with who was signed in', async ({
  page,
  desk,
  data,
}) => {
  await signIn(page, 'receptionist', 'en')
  const pageOf = (script: string) =>
    desk.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
      script,
    )
  const session = await page.context().newCDPSession(page)
  await Promise.all([page.waitForEvent('crash'), session.send('Page.crash').catch(() => {})])
  const isBack = () => pageOf("document.querySelector('header[data-pane]') !== null")
  await expect.poll(() => isBack().catch(() => false)).toBe(true)
  expect(readFileSync(join(data, 'okno.log'), 'utf8')).toMatch(/ window\.gone \| crashed\b/u)
})
