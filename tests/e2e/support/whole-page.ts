import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const usual = { width: 1366, height: 768 }

/** A cheap screen; the same at 200 %; a small one; the same at 150 %. */
const sizes = [
  usual,
  { width: 683, height: 384 },
  { width: 1024, height: 700 },
  { width: 683, height: 467 },
]

/** The themes beside the light one, which is swept with the sizes. */
export const themes = ['dark', 'contrast'] as const

/** Runs in the page: what is cut off, and what makes it scroll sideways. */
function findCutOff(): string[] {
  const wide = [document.documentElement, ...document.querySelectorAll('main, nav')]
    .filter((part) => part.scrollWidth > part.clientWidth)
    .map((part) => `${part.tagName} scrolls sideways`)
  const text = 'button, [role=button], label, th, td, h1, h2, h3, dt, dd, p, kbd, [role=tab]'
  const cut = [...document.querySelectorAll(text)]
    .filter((part) => getComputedStyle(part).display !== 'inline' && part.clientWidth > 1)
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .map((part) => `${part.tagName} is cut: ${part.textContent.slice(0, 40)}`)
  return [...wide, ...cut]
}

/** What is cut off or makes the page scroll sideways, at every size and zoom a desk has. */
export async function cutOff(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const parts = await page.evaluate(findCutOff)
    found.push(...parts.map((part) => `${size.width} × ${size.height}: ${part}`))
  }
  await page.setViewportSize(usual)
  return found
}

/** What axe finds wrong with the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // Tall enough that nothing lies half under the foot of a form, where axe would measure only its half.
  await page.setViewportSize({ width: 1366, height: 1800 })
  // Electron opens no second page for axe to finish its run in.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations: found } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  await page.setViewportSize(usual)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Nobody is kept from reading this page, and none of its text is lost. */
export async function expectReadable(page: Page, screen: string): Promise<void> {
  expect.soft(await violations(page), `${screen}: axe`).toEqual([])
  expect.soft(await cutOff(page), `${screen}: cut off`).toEqual([])
}
