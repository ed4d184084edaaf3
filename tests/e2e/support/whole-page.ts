import { isDeepStrictEqual } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { Language } from '#contract/language.ts'
import type { Played } from './at-the-desk.ts'
import { turnTo } from './enter.ts'
import { type By, violations } from './violations.ts'
import { wearTheme } from './wear-theme.ts'

/** A cheap screen. */
const usual = { width: 1366, height: 768 }

/** Tall enough that nothing lies half under the foot of a form, where axe would measure only its half. */
const tall = { width: 1366, height: 1800 }

/** The cheap screen at 200 %, which is as wide as a small one at 150 %; the small one; the cheap one, which stays. */
const sizes = [{ width: 683, height: 384 }, { width: 1024, height: 700 }, usual]

/** Runs in the page: what is cut off, and what makes it scroll sideways. */
function findCutOff(): string[] {
  const wide = [document.documentElement, ...document.querySelectorAll('main, nav')]
    .filter((part) => part.scrollWidth > part.clientWidth)
    .map((part) => `${part.tagName} scrolls sideways`)
  const text = 'button, [role=button], label, th, td, h1, h2, h3, dt, dd, p, kbd, [role=tab]'
  const cut = [...document.querySelectorAll(text)]
    .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
    .filter((part) => getComputedStyle(part).display !== 'inline')
    .map((part) => `${part.tagName} is cut: ${part.textContent.slice(0, 40)}`)
  return [...wide, ...cut]
}

/** What is cut off or makes the page scroll sideways, at every size and zoom a desk has, in this order. */
async function cutOff(page: Page, order: typeof sizes): Promise<string[]> {
  const found: string[] = []
  for (const size of order) {
    // A language begins with the size the last one ended with.
    if (!isDeepStrictEqual(page.viewportSize(), size)) await page.setViewportSize(size)
    const parts = await page.evaluate(findCutOff)
    found.push(...parts.map((part) => `${size.width} × ${size.height}: ${part}`))
  }
  return found
}

/** None of its text is lost, at any size; the page keeps the last. */
export async function expectUncut(page: Page, screen: string, order = sizes): Promise<void> {
  // A page that is on its way has no heading yet.
  await page.locator('h1').first().waitFor()
  expect.soft(await cutOff(page, order), `${screen}: cut off`).toEqual([])
}

/** Nobody is kept from reading this page, and none of its text is lost. */
export async function expectReadable(
  page: Page,
  screen: string,
  order = sizes,
  by: By = 'every rule',
): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.setViewportSize(tall)
  expect.soft(await violations(page, by), `${screen}: axe`).toEqual([])
  await expectUncut(page, screen, order)
}

/**
 * None of its text is lost in any language, and nobody is kept from reading it in those that it is judged in (the one that
 * turns everything round; the other direction is judged in the gallery, on the way through the chain and at the first run). Begins with
 * the language the window is in and turns once to each, now at its largest size and now at its smallest: each turn draws the
 * whole page anew, and so does each size.
 */
export async function expectReadableInAll(
  { page, keyboard }: Pick<Played, 'page' | 'keyboard'>,
  screen: string,
  judgedIn: readonly Language[] = ['fa'],
): Promise<void> {
  const before = Language.parse(await page.locator('html').getAttribute('lang'))
  const at = Language.options.indexOf(before)
  let order = sizes.toReversed()
  for (const language of [...Language.options.slice(at), ...Language.options.slice(0, at)]) {
    await turnTo(page, keyboard, language)
    await settle(page)
    const expectSeen = judgedIn.includes(language) ? expectReadable : expectUncut
    await expectSeen(page, `${screen} in ${language}`, order)
    order = order.toReversed()
  }
  await turnTo(page, keyboard, before)
}

/** Until nothing is being read from the store or drawn. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** The colours of the themes beside the light one, which `expectReadable` saw. */
export async function expectReadableInThemes(page: Page, screen: string): Promise<void> {
  await page.setViewportSize(tall)
  for (const theme of ['dark', 'contrast'] as const) {
    await wearTheme(page, theme)
    expect.soft(await violations(page, 'contrast'), `${screen} in ${theme}`).toEqual([])
  }
  await wearTheme(page, 'light')
  await page.setViewportSize(usual)
}
