// What a script finds that somebody managed to run in our page.
import { createServer } from 'node:http'
import type { ElectronApplication } from '@playwright/test'
import { contract } from '#contract/index.ts'
import { expect, test } from './support/app.ts'

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

test('no request of any kind reaches another host', async ({ page }) => {
  await using host = await listenOnThisMachine()
  expect(await page.evaluate(tryEveryRequest, host.address)).toBe('refused')
  await page.waitForTimeout(500)
  expect(host.heard).toEqual([])
})

test('a peer connection finds no address to send from', async ({ page }) => {
  const candidates = await page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
    const found: string[] = []
    peer.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate?.candidate) found.push(candidate.candidate)
    })
    peer.createDataChannel('leak')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return found.filter((candidate) => / udp /i.test(candidate))
  })
  expect(candidates).toEqual([])
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

  test('reaches no other host, though it lacks our policy', async ({ page, desk }) => {
    await using host = await listenOnThisMachine()
    await showStrangePage(desk)
    await expect(page).toHaveTitle('strange')
    expect(await page.evaluate(tryEveryRequest, host.address)).toBe('refused')
    await page.waitForTimeout(500)
    // The stand-in cannot ask the app about sockets: see its README.
    expect(host.heard.filter((path) => path !== '/socket')).toEqual([])
  })

  test('is not answered', async ({ page, desk }) => {
    await showStrangePage(desk)
    await expect(page).toHaveTitle('strange')
    const answer = await page.evaluate(() =>
      Reflect.get(window, 'desk')
        .send('anything', {}, 'x')
        .catch((error: Error) => error.message),
    )
    expect(answer).toContain('unknown frame')
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

/** Hears every request that is really made. */
async function listenOnThisMachine() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(String(request.url))
    response.setHeader('access-control-allow-origin', '*').end()
  })
  server.on('upgrade', (request, socket) => {
    heard.push(String(request.url))
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const port = typeof bound === 'object' ? bound?.port : undefined
  const close = async (): Promise<void> => void server.close()
  return { heard, address: `127.0.0.1:${port}`, [Symbol.asyncDispose]: close }
}

/** Runs in the page. Tells what became of the plain fetch; of the others the server is asked. */
async function tryEveryRequest(host: string): Promise<string> {
  const elements = { img: 'src', script: 'src', iframe: 'src', video: 'src', object: 'data' }
  for (const [tag, attribute] of Object.entries(elements)) {
    const element = document.createElement(tag)
    element.setAttribute(attribute, `http://${host}/${tag}`)
    document.body.append(element)
  }
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href: `http://${host}/style` })
  const form = document.createElement('form')
  form.action = `http://${host}/form`
  document.body.append(link, form)
  form.submit()
  navigator.sendBeacon(`http://${host}/beacon`, 'names')
  const socket = new WebSocket(`ws://${host}/socket`)
  const request = `fetch('http://${host}/worker', { mode: 'no-cors' })`
  const code = new Blob([`${request}.catch(() => 0).then(() => postMessage('over'))`])
  const worker = new Worker(URL.createObjectURL(code))
  const over = [socket, worker].map(
    (either) =>
      new Promise((resolve) => {
        for (const end of ['error', 'open', 'message']) either.addEventListener(end, resolve)
      }),
  )
  await Promise.all(over)
  return fetch(`http://${host}/fetch`, { mode: 'no-cors' }).then(
    () => 'made',
    () => 'refused',
  )
}
