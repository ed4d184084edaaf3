// Chromium's pages: which of them are windows that the app opened.
import { getChromium, openWindows } from './runtime.ts'

let spare: Promise<string> | undefined
const taken = new Set<string>()
/** Windows that the app has asked for and that are not there yet. */
let awaited = 0

/** Chromium opens with a window of its own, which becomes the app's first; later ones are asked for. */
export async function takeTarget(): Promise<string> {
  const { browser } = getChromium().devtools
  if (!spare) {
    spare = watchTargets()
    return spare
  }
  await spare
  awaited += 1
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
  })
  awaited -= 1
  taken.add(targetId)
  return targetId
}

async function watchTargets(): Promise<string> {
  const { browser } = getChromium().devtools
  const { promise, resolve } = Promise.withResolvers<string>()
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    const { type, targetId } = targetInfo
    if (type !== 'page') return
    // The form of a page may ask for a window too, past `window.open`.
    if (taken.size > 0 && awaited === 0 && !taken.has(targetId)) {
      void browser.send('Target.closeTarget', { targetId }).catch(() => {})
      return
    }
    if (taken.size === 0) taken.add(targetId)
    resolve(targetId)
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of openWindows) if (window.target() === targetId) window.gone()
  })
  await browser.send('Target.setDiscoverTargets', { discover: true })
  return promise
}
