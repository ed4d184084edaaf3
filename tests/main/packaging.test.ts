import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { build } = JSON.parse(readFileSync('package.json', 'utf8'))

test('the packaged program runs nothing but itself: no plain Node, no inspector, no code beside its archive', () => {
  expect(build.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    // On Linux Electron does not look at it.
    enableEmbeddedAsarIntegrityValidation: true,
    // The page comes by our own scheme.
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    loadBrowserProcessSpecificV8Snapshot: false,
  })
  expect(build.asar).toBe(true)
})

test('the packaged window has no developer tools and takes its page from nowhere else', () => {
  const main = readFileSync('src-main/window.ts', 'utf8')
  expect(main).toContain('devTools: !app.isPackaged')
  expect(readFileSync('src-main/main.ts', 'utf8')).toContain(
    "app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']",
  )
})
