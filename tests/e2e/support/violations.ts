import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Both directions of writing. The other two languages have the same colours on the same parts. */
const coloursSeenIn = ['fa', 'en']

/** What axe finds wrong with the page as it stands: by every rule, or by what a theme can change. */
export async function violations(
  page: Page,
  by: 'every rule' | 'contrast' = 'every rule',
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Our pages have no frames, and Electron opens no second page for axe to finish its run in.
    .setLegacyMode()
    // React Aria's voice for screen readers: it may still name a button that has gone meanwhile.
    .exclude('[data-live-announcer]')
    // What is right need not be told; telling it costs as much as the finding.
    .options({ resultTypes: ['violations'] })
  const language = (await page.locator('html').getAttribute('lang')) ?? ''
  const chosen = by === 'contrast' ? axe.withRules(['color-contrast']) : axe.withTags(everything)
  if (!coloursSeenIn.includes(language)) chosen.disableRules(['color-contrast'])
  const { violations: found } = await chosen.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
