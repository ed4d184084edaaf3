// Chromium's pages: which of them are windows that the app opened.
import { getChromium, openWindows } from './runtime.ts'

let spare: Promise<string> | undefined
const taken = new Set<string>()

/** Chromium opens with a window of its own, which becomes the app's first; later ones are asked for. */
export async function takeTarget(): Promise<string> {
  const { browser } = getChromium().devtools
  if (!spare) {
    spare = watchTargets()
    return spare
  }
  await spare
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
  })
  taken.add(targetId)
  return targetId
}

async function watchTargets(): Promise<string> {
  const { browser } = getChromium().devtools
  const { promise, resolve } = Promise.withResolvers<string>()
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page') return
    if (taken.size === 0) taken.add(targetInfo.targetId)
    resolve(targetInfo.targetId)
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of openWindows) if (window.target() === targetId) window.gone()
  })
  await browser.send('Target.setDiscoverTargets', { discover: true })
  return promise
}
