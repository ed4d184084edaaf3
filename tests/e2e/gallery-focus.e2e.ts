// Where the focus is, it is seen: over the foot of a form, at every size, and when the fields move.
import { expect, type Page } from '@playwright/test'
import { test } from './support/gallery.ts'

// One after the other in one browser.
test.describe.configure({ mode: 'default' })

/** A cheap screen, a small one, and the cheap one at 200 %. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 683, height: 384 },
]

/** Runs in the page: whether the foot of the form, or the end of what scrolls, hides what has the focus. */
function isFocusHidden(): string | undefined {
  const focused = document.activeElement
  const form = focused?.closest('form')
  if (!focused || !form || focused.closest('form > :last-child')) return undefined
  const box = (focused.closest('label, [role=radio]') ?? focused).getBoundingClientRect()
  const edge = box.bottom - 2
  const seen = document.elementFromPoint(box.left + box.width / 2, edge)
  const isSeen = seen !== null && (focused.contains(seen) || seen.contains(focused))
  return isSeen ? undefined : `${focused.tagName} ${focused.getAttribute('name') ?? ''}`
}

for (const size of sizes) {
  test(`no field that has the focus lies under the foot of its form, at ${size.width} × ${size.height}`, async ({
    open,
  }) => {
    const page = await open('fields')
    await page.setViewportSize(size)
    const hidden: (string | undefined)[] = []
    await page.getByLabel('Name', { exact: true }).first().focus()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press(key)
        hidden.push(await page.evaluate(isFocusHidden))
      }
    }
    expect(hidden.filter(Boolean)).toEqual([])
  })
}

/** Until it is drawn so: nobody makes a window wide and narrow again within a frame, which the page would not hear of. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 768 })
  await page.evaluate(
    async () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
}

test('the field that has the focus stays above the foot when the fields take more room', async ({
  open,
}) => {
  const page = await open('fields')
  await page.getByLabel('Name', { exact: true }).first().focus()
  for (let stop = 0; stop < 12; stop += 1) {
    await resize(page, 1366)
    await page.keyboard.press('Tab')
    await resize(page, 700)
    await expect.poll(() => page.evaluate(isFocusHidden)).toBeUndefined()
  }
})
