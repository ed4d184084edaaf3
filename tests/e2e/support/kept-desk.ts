import { expect, type ElectronApplication } from '@playwright/test'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { storeFiles } from '#main/store/store-files.ts'

/** A window that stays open from test to test: opening another costs as much as most of them. */
export type KeptDesk = { readonly data: string; desk?: ElectronApplication }

/** Locked, its page made anew, and with nothing left of the test before: no store, no setting, no answer to a dialog. */
export async function clearKept({ desk, data }: KeptDesk): Promise<void> {
  if (!desk) return
  const page = await desk.firstWindow()
  await page.evaluate(() => {
    localStorage.clear()
    Object.assign(window, { isOfTheTestBefore: true })
  })
  await desk.evaluate(({ dialog, powerMonitor }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    powerMonitor.emit('suspend')
  })
  const isOld = () => page.evaluate(() => 'isOfTheTestBefore' in window).catch(() => true)
  await expect.poll(isOld, { intervals: [50, 100] }).toBe(false)
  for (const folder of ['store', 'practice'].map((name) => join(data, name))) {
    // The window is emptied at once; the store is closed, and its keyring written, a little later.
    const { lock } = storeFiles(folder)
    await expect
      .poll(() => existsSync(lock), { intervals: [20, 50, 100], timeout: 60_000 })
      .toBe(false)
    rmSync(folder, { recursive: true, force: true })
  }
}
