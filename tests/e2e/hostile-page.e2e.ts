// What a script finds that somebody managed to run in our page.
import { createSocket } from 'node:dgram'
import type { ElectronApplication, Page } from '@playwright/test'
import { contract } from '#contract/index.ts'
import { may } from '#contract/permissions.ts'
import { expect, test } from './support/app.ts'
import { listenOnThisMachine } from './support/listening-host.ts'
import { signIn } from './support/set-up-desk.ts'
import { tryEveryWayOut } from './support/ways-out.ts'

// These tests provoke what the page fixture forbids, so its complaints are theirs to expect.
test.use({ expectComplaints: true, store: {} })

test('it finds no Node, no Electron and one function of ours', async ({ page }) => {
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron']
    return {
      node: names.filter((name) => name in window),
      desk: Object.keys(Reflect.get(window, 'desk')),
      opened: Object.isFrozen(Reflect.get(window, 'desk')),
    }
  })
  expect(found).toEqual({ node: [], desk: ['send'], opened: true })
})

test('no message is answered that we do not know, and before anyone has signed in none that asks for a permission', async ({
  page,
}) => {
  const strange = ['people.readEverything', '__proto__', 'constructor', 'toString', '']
  expect(await page.evaluate(sendAll, strange)).toEqual(strange.map(() => 'invalid-input'))
  const guarded = Object.entries(contract).filter(([, message]) => message.permission)
  const names = guarded.map(([name]) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(await page.evaluate(sendAll, names)).toEqual(names.map(() => 'not-signed-in'))
})

test('inline script, eval and inline style do not run', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.body.append(script)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="x:" onerror="window.ranHandler = true">',
    )
    document.body.insertAdjacentHTML('beforeend', '<b style="color: rgb(1, 2, 3)">styled</b>')
    // Later, because what a test evaluates is itself excepted from the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(window.eval('"ran"')))
        } catch {
          resolve('refused')
        }
      })
    })
    const bold = document.querySelector('b')
    return {
      inline: 'ranInline' in window,
      handler: 'ranHandler' in window,
      evaluated,
      styled: bold !== null && getComputedStyle(bold).color === 'rgb(1, 2, 3)',
    }
  })
  expect(ran).toEqual({ inline: false, handler: false, evaluated: 'refused', styled: false })
})

/** What came of the ways that answer: none of them was taken. */
const refused = {
  ...Object.fromEntries(
    ['fetch', 'keepalive', 'xhr', 'event-source', 'socket', 'transport', 'font', 'import', 'file']
      .concat('worker', 'worker elsewhere', 'shared worker', 'service worker', 'open')
      .map((way) => [way, 'refused']),
  ),
  beacon: 'tried',
  peer: 'tried',
}

for (const when of ['before anyone has signed in', 'with somebody signed in']) {
  test(`${when}, no way out reaches another host, by request, connection or packet`, async ({
    page,
    desk,
  }) => {
    if (when === 'with somebody signed in') await signIn(page, 'receptionist', 'en')
    await using host = await listenOnThisMachine()
    const before = pathOf(page)
    expect(await tryEveryWayOut(page, host.address)).toEqual(refused)
    await dropOn(page, `http://${host.address}/dropped`)
    await dropOn(page, 'file:///etc/passwd')
    await page.waitForTimeout(500)
    expect(host.heard).toEqual([])
    expect(pathOf(page)).toBe(before)
    await expect.poll(() => desk.windows()).toHaveLength(1)
    const ran = await page.evaluate(() =>
      ['ranInFrame', 'ranScript'].filter((name) => name in window),
    )
    expect(ran).toEqual([])
  })
}

test('the host hears what is really sent', async () => {
  await using host = await listenOnThisMachine()
  await fetch(`http://${host.address}/a`)
  const socket = createSocket('udp4')
  const [ip, port] = host.address.split(':')
  socket.send('x', Number(port), ip)
  await expect.poll(() => host.heard).toEqual(['a connection', '/a', 'a packet'])
  socket.close()
})

test('a receptionist whose page is not her own gets nothing beyond her role', async ({ page }) => {
  await signIn(page, 'receptionist', 'en')
  const names = Object.entries(contract).flatMap(([name, { permission, emergency }]) =>
    permission && !emergency && !may('receptionist', permission) ? [name] : [],
  )
  expect(names.length).toBeGreaterThan(20)
  expect(await page.evaluate(sendAll, names)).toEqual(names.map(() => 'not-permitted'))
})

test('no nonce can be read off the page, and another one lets nothing run', async ({ page }) => {
  const { read, ran } = await page.evaluate(() => {
    for (const nonce of ['', 'AAAAAAAAAAAAAAAAAAAAAAAA', '__CSP_NONCE__']) {
      const script = document.createElement('script')
      script.nonce = nonce
      script.textContent = 'window.ranWithNonce = true'
      document.head.append(script)
    }
    const html = '<script nonce="AAAAAAAAAAAAAAAAAAAAAAAA">window.ranWithNonce = true</script>'
    document.body.insertAdjacentHTML('beforeend', html)
    const holders = document.querySelectorAll('[nonce]')
    const shown = [...holders].map((part) => part.getAttribute('nonce'))
    return {
      read: shown.filter((nonce) => nonce && !/^A+$/.test(nonce)),
      ran: 'ranWithNonce' in window,
    }
  })
  expect({ read, ran }).toEqual({ read: [], ran: false })
})

test('clipboard, place, cameras, notices, screens, fonts and devices are refused', async ({
  page,
}) => {
  const got = await page.evaluate(async () => {
    const { mediaDevices, geolocation, clipboard } = navigator
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const call = async (name: string, from: object, ...given: unknown[]): Promise<unknown> => {
      const asked: unknown = Reflect.get(from, name)
      return typeof asked === 'function'
        ? Reflect.apply(asked, from, given)
        : Promise.reject(new Error())
    }
    const ways: Record<string, () => Promise<unknown>> = {
      clipboard: async () => clipboard.readText(),
      'clipboard in pieces': async () => clipboard.read(),
      paste: async () => document.execCommand('paste') || Promise.reject(new Error()),
      place: async () =>
        new Promise((take, refuse) => geolocation.getCurrentPosition(take, refuse)),
      camera: async () => mediaDevices.getUserMedia({ video: true }),
      microphone: async () => mediaDevices.getUserMedia({ audio: true }),
      screen: async () => mediaDevices.getDisplayMedia(),
      notices: async () =>
        (await Notification.requestPermission()) === 'granted' || Promise.reject(new Error()),
      fonts: async () => call('queryLocalFonts', window),
      screens: async () => call('getScreenDetails', window),
      files: async () => call('showOpenFilePicker', window),
      folder: async () => call('showDirectoryPicker', window),
      midi: async () => call('requestMIDIAccess', navigator),
      usb: async () =>
        call('requestDevice', Object(Reflect.get(navigator, 'usb')), { filters: [] }),
      serial: async () => call('requestPort', Object(Reflect.get(navigator, 'serial'))),
      bluetooth: async () =>
        call('requestDevice', Object(Reflect.get(navigator, 'bluetooth')), {
          acceptAllDevices: true,
        }),
    }
    const tooLate = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('no answer')), 3000)
    })
    const taken = await Promise.all(
      Object.entries(ways).map(async ([way, take]) =>
        Promise.race([take(), tooLate]).then(
          (one) => (Array.isArray(one) && one.length === 0 ? [] : [way]),
          () => [],
        ),
      ),
    )
    return taken.flat()
  })
  expect(got).toEqual([])
})

test('the page goes nowhere and opens nothing', async ({ page, desk }) => {
  const before = page.url()
  const opened = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const windows = [window.open('https://example.org/'), frame.contentWindow?.open('about:blank')]
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a id="out" target="_blank" href="https://example.org/">out</a>',
    )
    document.querySelector<HTMLElement>('#out')?.click()
    location.href = 'https://example.org/'
    await new Promise((resolve) => setTimeout(resolve, 300))
    location.href = new URL('files/anything', document.baseURI).href
    await new Promise((resolve) => setTimeout(resolve, 300))
    return windows.map(Boolean)
  })
  expect(opened).toEqual([false, false])
  expect(page.url()).toBe(before)
  expect(desk.windows()).toHaveLength(1)
})

test('it is given no permission and no download', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as const
    const asked = names.map((name) => navigator.permissions.query({ name }))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['names and numbers']))
    link.download = 'taken.txt'
    link.click()
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test.describe('a page that is not ours', () => {
  // The window does not come back from there.
  test.use({ ownWindow: true })

  test('is not answered and reaches no other host, though it lacks our policy', async ({
    page,
    desk,
  }) => {
    await using host = await listenOnThisMachine()
    await showStrangePage(desk)
    await expect(page).toHaveTitle('strange')
    const answer = await page.evaluate(() =>
      Reflect.get(window, 'desk')
        .send('anything', {}, 'x')
        .catch((error: Error) => error.message),
    )
    expect(answer).toContain('unknown frame')
    const tried = await tryEveryWayOut(page, host.address)
    expect(Object.values(tried)).not.toContain('made')
    await page.waitForTimeout(500)
    expect(host.heard).toEqual([])
  })
})

/** Runs in the page. Tells how each was refused. */
async function sendAll(names: string[]): Promise<unknown[]> {
  const { send } = Reflect.get(window, 'desk')
  const replies = names.map((name) => send(name, {}, crypto.randomUUID()))
  return (await Promise.all(replies)).map((reply) => reply.failure?.code)
}

async function showStrangePage(desk: ElectronApplication): Promise<void> {
  await desk.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return window?.loadURL('data:text/html,<title>strange</title><body>')
  })
}

/** The hash apart, which a click on the page may change. */
function pathOf(page: Page): string {
  return page.url().replace(/#.*$/u, '')
}

/** A link is dragged onto the page from elsewhere: a browser would follow it. */
async function dropOn(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const items = [{ mimeType: 'text/uri-list', data: url }]
  const data = { items, files: [], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await session.detach()
}
