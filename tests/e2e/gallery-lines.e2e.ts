// Where things stand in the window: toasts beside what is needed, the lines of a text under each other.
import { expect } from '@playwright/test'
import { languages, test } from './support/gallery.ts'

/** A cheap screen, a small one, and the cheap one at 200 %. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 683, height: 384 },
]

/** Runs in the page: presses a key, and says at once, before the next frame, what lies under a toast or is cut off. */
async function coveredAfter(key: string): Promise<string[]> {
  const init = { key, code: key, bubbles: true, cancelable: true }
  if (key) document.body.dispatchEvent(new KeyboardEvent('keydown', init))
  for (let turn = 0; turn < 9; turn += 1) await Promise.resolve()
  const toasts = [...document.querySelectorAll('[role=alertdialog]')].map((toast) =>
    toast.getBoundingClientRect(),
  )
  const outside = toasts.filter(
    ({ left, right, top, bottom, height }) =>
      height > 0 && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight),
  )
  const lying = '[role=dialog], form button, main, footer > *'
  const covered = [...document.querySelectorAll(lying)].flatMap((part) => {
    const box = part.getBoundingClientRect()
    const isCovered = toasts.some(
      (toast) =>
        toast.height > 0 &&
        Math.min(box.right, toast.right) - Math.max(box.left, toast.left) > 1 &&
        Math.min(box.bottom, toast.bottom) - Math.max(box.top, toast.top) > 1,
    )
    return isCovered ? [`${part.tagName}: ${part.textContent.slice(0, 30)}`] : []
  })
  return [...covered, ...outside.map(() => 'a toast is cut off')]
}

/** Short toasts, long ones, and both: each as soon as it is told. */
const pressed = ['F4', 'F4', 'F7', 'F7', 'F4']

for (const language of languages) {
  test(`toasts lie on nothing that is needed on any screen, in ${language}`, async ({ open }) => {
    for (const { width, height } of sizes) {
      const page = await open('parts', language)
      await page.setViewportSize({ width, height })
      const where = `${width} × ${height}`
      for (const key of pressed) {
        expect(await page.evaluate(coveredAfter, key), `${key}, ${where}`).toEqual([])
      }
      await expect(page.getByRole('alertdialog').first()).toBeVisible()
      await page.screenshot({ path: `out/gallery-pictures/toasts-${language}-${width}.png` })
      await page.keyboard.press('F2')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await page.evaluate(coveredAfter, ''), `dialog, ${where}`).toEqual([])
    }
  })
}

/** Runs in the page: how far each line of a text in another direction stands from where the page's lines begin. */
function linesFromStart(): number[] {
  const text = document.createElement('bdi')
  text.style.cssText = 'display: block; inline-size: 12rem'
  text.append('Диплом медсестры, пять лет работы в больнице')
  document.querySelector('main')?.append(text)
  const lines = document.createRange()
  lines.selectNodeContents(text)
  const { right } = text.getBoundingClientRect()
  return [...lines.getClientRects()].map((line) => Math.round(right - line.right))
}

test('every line of a Russian text begins where the lines of a Persian page do', async ({
  open,
}) => {
  const page = await open('parts', 'fa')
  const gaps = await page.evaluate(linesFromStart)
  expect(gaps.length).toBeGreaterThan(1)
  expect(gaps.filter((gap) => gap > 1)).toEqual([])
})
