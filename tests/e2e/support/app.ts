// The desk as a user has it: the built bundle in its window, with a data folder of its own; in Electron where its binary
// is there, else in the stand-in.
import {
  _electron,
  test as base,
  expect,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import { join } from 'node:path'
import { findElectron, standIn } from '../../bootstrap/engine.mjs'
import { temporaryFolder } from '../../support/fresh-store.ts'
import { answerDialogs, type Dialogs } from './dialogs.ts'
import { watchPage } from './guards.ts'
import { clearKept, type KeptDesk } from './kept-desk.ts'
import { Keyboard } from './keyboard.ts'
import { setUpDesk, type SetUp } from './set-up-desk.ts'

export const root = join(import.meta.dirname, '../../..')
export const executable = findElectron() ?? standIn

type Fixtures = {
  /** The data folder, empty at the start. */
  data: string
  /** What the data folder holds before the desk is opened: nothing, or a centre that is set up. */
  store: SetUp | 'none'
  /** For tests of opening and closing themselves: a window that no other test has had. */
  ownWindow: boolean
  desk: ElectronApplication
  dialogs: Dialogs
  keyboard: Keyboard
  /** For tests that provoke errors or requests: what the page complained of is then theirs to judge. */
  expectComplaints: boolean
}

type Way = Readonly<{ executablePath?: string; env?: Readonly<Record<string, string>> }>

/** Opens the desk on a data folder; whoever opens it closes it. */
export function openDesk(
  data: string,
  { executablePath = executable, env: more = {} }: Way = {},
): Promise<ElectronApplication> {
  // Nothing invented ever comes out of a real printer, and the computer stands in no country.
  const own = { OKNO_DATA: data, CUPS_SERVER: '127.0.0.1:1', TZ: 'UTC', ...more }
  const env = Object.entries({ ...process.env, ...own })
  const given = env.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return _electron.launch({
    executablePath,
    args: [root],
    env: Object.fromEntries(given),
  })
}

/** The page, once it is ours: a window opens empty. */
export async function firstPage(desk: ElectronApplication): Promise<Page> {
  const page = await desk.firstWindow()
  await page.waitForURL(/index\.html/)
  return page
}

export const test = base.extend<Fixtures & { page: Page }, { kept: KeptDesk }>({
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      using folder = temporaryFolder()
      const kept: KeptDesk = { data: folder.path }
      await use(kept)
      await kept.desk?.close()
    },
    { scope: 'worker' },
  ],
  ownWindow: [false, { option: true }],
  data: async ({ kept, store, ownWindow }, use) => {
    if (!ownWindow && store !== 'none') return use(kept.data)
    using folder = temporaryFolder()
    await use(folder.path)
  },
  store: ['none', { option: true }],
  desk: async ({ data, store, kept }, use) => {
    const isKept = data === kept.data
    if (isKept) await clearKept(kept)
    if (store !== 'none') await setUpDesk(data, store)
    const desk = (isKept && kept.desk) || (await openDesk(data))
    if (isKept) kept.desk = desk
    await use(desk)
    if (!isKept) await desk.close()
  },
  expectComplaints: [false, { option: true }],
  page: async ({ desk, expectComplaints }, use) => {
    const page = await desk.firstWindow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints = watchPage(page)
    await use(await firstPage(desk))
    if (!expectComplaints) expect(complaints).toEqual([])
  },
  dialogs: async ({ desk }, use) => use(answerDialogs(desk)),
  keyboard: async ({ page }, use) => use(await Keyboard.at(page)),
})

export { expect } from '@playwright/test'
