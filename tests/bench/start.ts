import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../bootstrap/engine.mjs'
import { setUpDesk, signIn } from '../e2e/support/set-up-desk.ts'
import { type Comparison, median, takeTurns } from './measure.ts'
import { buildWindow, launch, root } from './window.ts'

const rounds = 5

/** From the start of the process to the search box taking a key, against an empty window on the same engine. */
export async function benchStart(): Promise<Comparison> {
  buildWindow()
  const folder = mkdtempSync(join(tmpdir(), 'okno-bench-'))
  try {
    const data = join(folder, 'data')
    mkdirSync(data)
    await setUpDesk(data)
    const empty = emptyApp(folder)
    const times = await takeTurns(
      rounds,
      () => openOkno(data),
      (round) => openEmpty(empty, join(folder, `profile-${round}`)),
    )
    return {
      name: 'start to usable search box, signing in included',
      baseline: 'an empty window on the same engine',
      oursMs: median(times.ours),
      baselineMs: median(times.baseline),
      note: findElectron() ? 'on Electron' : 'on the stand-in',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openOkno(data: string): Promise<void> {
  const desk = await launch(root, data)
  const page = await desk.firstWindow()
  await page.waitForURL(/index\.html/)
  await signIn(page, 'receptionist', 'en')
  await page.keyboard.press('Control+k')
  await page.locator('[role=combobox]:focus, [type=search]:focus').waitFor()
  await desk.close()
}

async function openEmpty(app: string, data: string): Promise<void> {
  const desk = await launch(app, data)
  const page = await desk.firstWindow()
  await page.waitForLoadState()
  await desk.close()
}

function emptyApp(folder: string): string {
  const app = join(folder, 'empty')
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "name": "empty", "main": "main.mjs" }')
  writeFileSync(
    join(app, 'main.mjs'),
    `import { app, BrowserWindow } from 'electron'
     app.setPath('userData', process.env.OKNO_DATA)
     app.on('window-all-closed', () => app.quit())
     void app.whenReady().then(() => {
       const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false }
       const window = new BrowserWindow({ webPreferences })
       window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
       void window.loadURL('data:text/html,<input>')
     })`,
  )
  return app
}
