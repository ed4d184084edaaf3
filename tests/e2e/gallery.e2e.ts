import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { languages, screens, test, themes, type Screen } from './support/gallery.ts'
import { type Theme, wearTheme } from './support/wear-theme.ts'

// Dozens of pages each, on machines that may be busy.
test.describe.configure({ timeout: 300_000 })

/** What one sees at 1366 px, at page zoom 200 %, at 1024 px and its 150 %, and on a very large screen. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 1024, height: 700 },
  { width: 683, height: 467 },
  { width: 3840, height: 2160 },
]

/** Runs in the page: what is cut off, and what makes it scroll sideways. */
function findOverflow(): string[] {
  const wholePage = [document.documentElement, ...document.querySelectorAll('main, nav')]
    .filter((part) => part.scrollWidth > part.clientWidth)
    .map((part) => `${part.tagName} scrolls sideways`)
  const cut = [...document.querySelectorAll('button, label, th, td, h1, h2, h3, dt, dd, p, kbd')]
    // What is one pixel wide is there for screen readers alone.
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .map((part) => `${part.tagName}: ${part.textContent.slice(0, 30)}`)
  return [...wholePage, ...cut]
}

/** Families the letters on the page are drawn with that did not come in our bundle. */
async function foreignFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument', { depth: -1 })
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  })
  const used = await Promise.all(
    nodeIds.map(async (nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  const foreign = used.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont))
  return [...new Set(foreign.map(({ familyName }) => familyName))]
}

/** The person and the referral hold no part that the other screens lack. */
function wornBy(screen: Screen): readonly Theme[] {
  return screen === 'person' || screen === 'referral' ? ['light'] : themes
}

/** In the first theme by every rule; in the others by what a theme can change. */
async function violations(page: Page, theme: Theme): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await (
    theme === 'light' ? axe.withTags(everything) : axe.withRules(['color-contrast'])
  ).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const language of languages) {
  test(`in ${language} nothing is cut off at any size, and every letter has our font`, async ({
    open,
  }) => {
    const found: string[] = []
    for (const screen of screens) {
      const page = await open(screen, language)
      found.push(...(await foreignFonts(page)).map((font) => `${screen}: ${font}`))
      for (const size of sizes) {
        await page.setViewportSize(size)
        const overflow = await page.evaluate(findOverflow)
        found.push(...overflow.map((part) => `${screen} at ${size.width}: ${part}`))
      }
    }
    expect(found).toEqual([])
  })

  test(`in ${language} every screen can be used by everyone, in every theme`, async ({ open }) => {
    const found: string[] = []
    for (const screen of screens) {
      const page = await open(screen, language)
      for (const theme of wornBy(screen)) {
        await wearTheme(page, theme)
        found.push(...(await violations(page, theme)).map((each) => `${screen} ${theme}: ${each}`))
      }
    }
    expect(found).toEqual([])
  })
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `out/gallery-pictures/${name}.png` })
}

for (const language of ['fa', 'en'] as const) {
  test(`photographs in ${language}`, async ({ open }) => {
    const taken: Screen[] = []
    for (const screen of screens) {
      await photograph(await open(screen, language), `${screen}-${language}`)
      taken.push(screen)
    }
    await photograph(await open('desk', language, 'dark'), `desk-${language}-dark`)
    await photograph(await open('desk', language, 'contrast'), `desk-${language}-contrast`)
    expect(taken).toEqual([...screens])
  })
}
