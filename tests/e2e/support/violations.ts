import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Both directions of writing. The other two languages have the same colours on the same parts. */
const coloursSeenIn = ['fa', 'en']

/** React Aria's voice for screen readers: it may still name a button that has gone meanwhile. */
const seen = { exclude: [['[data-live-announcer]']] }

/** What axe finds wrong with the page as it stands: by every rule, or by what a theme can change. */
export async function violations(
  page: Page,
  by: 'every rule' | 'contrast' = 'every rule',
): Promise<string[]> {
  const language = (await page.locator('html').getAttribute('lang')) ?? ''
  const isInColour = coloursSeenIn.includes(language)
  const { violations: found } = await runAxe(page, {
    runOnly: by === 'contrast' ? ['color-contrast'] : everything,
    rules: isInColour ? {} : { 'color-contrast': { enabled: false } },
    // What is right need not be told; telling it costs as much as the finding.
    resultTypes: ['violations'],
    // Style sheets, which none of these rules reads.
    preload: false,
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Once a page, where it stays: axe is half a megabyte, which axe's own driver sends at every look. */
async function runAxe(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(([context, wanted]) => Reflect.get(window, 'axe').run(context, wanted), [
    seen,
    options,
  ] as const)
}
