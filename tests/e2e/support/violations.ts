import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { expect, type Page } from '@playwright/test'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Both directions of writing. The other two languages have the same parts in the same colours. */
const bothDirections = ['fa', 'en']

/** React Aria's voice for screen readers: it may still name a button that has gone meanwhile. */
const seen = { exclude: [['[data-live-announcer]']] }

/** Whether the page is now in one of the two languages that show what axe judges. */
async function isInJudgedLanguage(page: Page): Promise<boolean> {
  return bothDirections.includes((await page.locator('html').getAttribute('lang')) ?? '')
}

/** Nobody is kept from using the page as it stands; asked in one language of each direction of writing, and in no other. */
export async function expectNoBarrier(page: Page): Promise<void> {
  if (await isInJudgedLanguage(page)) expect(await violations(page)).toEqual([])
}

/** By every rule; by what a theme can change; or by how the parts are named and nested, of parts that have been seen elsewhere. */
export type By = 'every rule' | 'contrast' | 'structure'

const off = { enabled: false }

/** Packed: what every page is sent and has to read is then less than half. */
const packed = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const source = readFileSync(packed, 'utf8')

/** What axe finds wrong with the page as it stands, or with the dialog that lies on a page. */
export async function violations(page: Page, by: By = 'every rule'): Promise<string[]> {
  const hasContrast = by !== 'structure' && (await isInJudgedLanguage(page))
  return runAxe(page, {
    runOnly: by === 'contrast' ? ['color-contrast'] : everything,
    rules: {
      ...(!hasContrast && { 'color-contrast': off }),
      ...(by === 'structure' && { 'target-size': off }),
    },
    // What is right need not be told; telling it costs as much as the finding.
    resultTypes: ['violations'],
    // Style sheets, which none of these rules reads.
    preload: false,
  })
}

/** Once a page, where it stays: axe is half a megabyte, which axe's own driver sends at every look. */
async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ([context, wanted]) => {
      const axeHere: typeof axe = Reflect.get(window, 'axe')
      const dialog = document.querySelector('[role=dialog], [role=alertdialog]')
      const { violations: found } = await axeHere.run(dialog ?? context, wanted)
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      )
    },
    [seen, options] as const,
  )
}
