/* oxlint-disable unicorn/consistent-function-scoping -- these run in the page by their text, so each stands alone */
import type { Page } from '@playwright/test'

/**
 * Tries every way out of the page that there is, each to an address of the host that says which way it was. What came of
 * them the host tells; the answers are those of the ways that have one: 'made', 'refused', 'tried' where only the host knows.
 */
export async function tryEveryWayOut(page: Page, host: string): Promise<Record<string, string>> {
  await page.evaluate(addElements, host)
  await page.evaluate(sendForms, host)
  return {
    ...(await page.evaluate(tryRequests, host)),
    ...(await page.evaluate(tryWorkers, host)),
    ...(await page.evaluate(tryPeers, host)),
    ...(await page.evaluate(tryLeaving, host)),
  }
}

function addElements(host: string): void {
  const to = (way: string): string => `http://${host}/${way}`
  const add = (tag: string, attributes: Record<string, string>, parent = document.body) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    parent.append(element)
    return element
  }
  const sources = 'img script iframe frame video audio embed source track input portal webview'
  for (const tag of sources.split(' ')) add(tag, { src: to(tag), type: 'image' })
  add('object', { data: to('object') })
  add('div', { style: `background: url(${to('style-attribute')})` })
  document.body.style.setProperty('background', `url(${to('style-object')})`)
  add('body', { background: to('background') })
  add('meta', { 'http-equiv': 'refresh', content: `0;url=${to('refresh')}` }, document.head)
  const links =
    'stylesheet prefetch preload preconnect dns-prefetch modulepreload manifest icon prerender ' +
    'apple-touch-icon next alternate search pingback'
  for (const rel of links.split(' ')) {
    add('link', { rel, href: to(rel), as: 'script', crossorigin: '' }, document.head)
  }
  const rules = JSON.stringify({ prefetch: [{ urls: [to('speculation')] }] })
  add('script', { type: 'speculationrules' }).textContent = rules
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.innerHTML = `<image href="${to('svg-image')}"/><use href="${to('svg-use')}#a"/>`
  document.body.append(svg)
  add('iframe', { srcdoc: `<img src="${to('srcdoc')}"><script>parent.ranInFrame = 1</script>` })
}

function sendForms(host: string): void {
  for (const method of ['get', 'post']) {
    for (const target of ['_self', '_blank']) {
      const form = document.createElement('form')
      Object.assign(form, { action: `http://${host}/form-${method}${target}`, method, target })
      document.body.append(form)
      form.submit()
    }
  }
  const ping = { ping: `http://${host}/ping`, href: '#' }
  for (const way of [ping, { href: `http://${host}/link`, target: '_top' }]) {
    const link = Object.assign(document.createElement('a'), way)
    document.body.append(link)
    link.click()
  }
}

async function tryRequests(host: string): Promise<Record<string, string>> {
  const to = (way: string): string => `http://${host}/${way}`
  const settled = async (target: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      for (const end of ['open', 'load']) target.addEventListener(end, () => resolve('made'))
      target.addEventListener('error', () => reject(new Error('refused')))
    })
  const body = { method: 'POST', body: 'x', mode: 'no-cors' } as const
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: async () => fetch(to('fetch'), { mode: 'no-cors' }),
    keepalive: async () => fetch(to('keepalive'), { ...body, keepalive: true }),
    xhr: async () => {
      const request = new XMLHttpRequest()
      request.open('POST', to('xhr'))
      request.send('x')
      return settled(request)
    },
    // True where it was taken for sending.
    beacon: async () => void navigator.sendBeacon(to('beacon'), 'x'),
    'event-source': async () => settled(new EventSource(to('event-source'))),
    socket: async () => settled(new WebSocket(`ws://${host}/socket`)),
    transport: async () => new WebTransport(`https://${host}/transport`).ready,
    font: async () => new FontFace('stolen', `url(${to('font')})`).load(),
    import: async () => import(/* @vite-ignore */ to('import')),
    file: async () => fetch('file:///etc/passwd'),
  }
  const tried = Object.entries(ways).map(async ([way, make]) => {
    const late = new Promise((resolve) => {
      setTimeout(() => resolve('no answer'), 4000)
    })
    const outcome = await Promise.race([make(), late]).then(
      (value) => (value === undefined ? 'tried' : value === 'no answer' ? value : 'made'),
      () => 'refused',
    )
    return [way, outcome] as const
  })
  return Object.fromEntries(await Promise.all(tried))
}

async function tryWorkers(host: string): Promise<Record<string, string>> {
  const code = (way: string): string => {
    const script = `fetch('http://${host}/${way}', { mode: 'no-cors' }).then(() => postMessage(1))`
    return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  }
  const settled = async (worker: Worker | SharedWorker): Promise<string> =>
    new Promise((resolve) => {
      worker.addEventListener('message', () => resolve('made'))
      worker.addEventListener('error', () => resolve('refused'))
      setTimeout(() => resolve('no answer'), 4000)
    })
  const made = async (make: () => Worker | SharedWorker): Promise<string> => {
    try {
      return await settled(make())
    } catch {
      return 'refused'
    }
  }
  // Only where the page is a safe one.
  const serve = async (): Promise<unknown> => navigator.serviceWorker.register('sw.js')
  return {
    worker: await made(() => new Worker(code('worker'))),
    'worker elsewhere': await made(() => new Worker(`http://${host}/worker-elsewhere`)),
    'shared worker': await made(() => new SharedWorker(code('shared-worker'))),
    'service worker': await serve().then(
      () => 'made',
      () => 'refused',
    ),
  }
}

async function tryPeers(host: string): Promise<Record<string, string>> {
  const urls = [`stun:${host}`, `turn:${host}`, `turn:${host}?transport=tcp`]
  const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] })
  peer.createDataChannel('leak')
  await peer.setLocalDescription(await peer.createOffer())
  // As if another peer were there.
  const [ip, port] = host.split(':')
  const candidate = `candidate:1 1 udp 1 ${ip} ${port} typ host`
  await peer.addIceCandidate({ candidate, sdpMid: '0' }).catch(() => undefined)
  await new Promise((resolve) => {
    setTimeout(resolve, 1500)
  })
  peer.close()
  return { peer: 'tried' }
}

async function tryLeaving(host: string): Promise<Record<string, string>> {
  const to = (way: string): string => `http://${host}/${way}`
  const opened = window.open(to('open'), '_blank', 'noopener')
  window.open(to('open-self'), '_self')
  const pause = async (): Promise<unknown> =>
    new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  for (const url of ['javascript:window.ranScript = 1', to('leave'), 'file:///etc/passwd']) {
    location.href = url
    await pause()
  }
  location.replace(to('replace'))
  await pause()
  return { open: opened ? 'made' : 'refused' }
}
