import { expect, type Page } from '@playwright/test'
import { languages, screens, test, themes, type Language, type Screen } from './support/gallery.ts'
import { violations } from './support/violations.ts'
import { type Theme, wearTheme } from './support/wear-theme.ts'

// Dozens of pages each, on machines that may be busy, one after the other in one browser.
test.describe.configure({ mode: 'default', timeout: 300_000 })

/** What one sees at 1366 px, at page zoom 200 %, at 1024 px and its 150 %, and on a very large screen. */
const usual = { width: 1366, height: 768 }
const sizes = [
  usual,
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

/** Runs in the page: marks what has letters of its own, typed into it or from its style; asking about the rest costs. */
function markLettered(): void {
  const pseudos = ['::before', '::after']
  for (const part of document.body.querySelectorAll('*')) {
    const ofItsOwn = [...part.childNodes].some((node) => node instanceof Text && node.data.trim())
    const typed = part.matches('input, textarea, select')
    const styled = pseudos.some((at) => /"./.test(getComputedStyle(part, at).content))
    part.toggleAttribute('data-lettered', ofItsOwn || typed || styled)
  }
}

/** Families the letters on the page are drawn with that did not come in our bundle. */
async function foreignFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.evaluate(markLettered)
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-lettered]',
  })
  const used = await Promise.all(
    nodeIds.map(async (nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  // As long as it listens, every change of the page is told to it.
  await devtools.detach()
  const foreign = used.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont))
  return [...new Set(foreign.map(({ familyName }) => familyName))]
}

/** A theme changes colours, which are those of every language: each is judged in one, on the screens that hold a part others lack. */
function wornBy(screen: Screen, language: Language): readonly Theme[] {
  const isAlike = screen === 'person' || screen === 'referral'
  const isWorn = screen === 'desk' ? isPictured(language) : language === 'fa' && !isAlike
  return isWorn ? themes : ['light']
}

/** Both directions of writing. */
function isPictured(language: Language): boolean {
  return language === 'fa' || language === 'en'
}

async function overflows(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const overflow = await page.evaluate(findOverflow)
    found.push(...overflow.map((part) => `at ${size.width}: ${part}`))
  }
  await page.setViewportSize(usual)
  return found
}

/** What a theme makes hard to read; each is photographed for those who look. */
async function unreadable(page: Page, screen: Screen, language: Language): Promise<string[]> {
  const found: string[] = []
  for (const theme of wornBy(screen, language)) {
    await wearTheme(page, theme)
    const by = theme === 'light' ? 'every rule' : 'contrast'
    found.push(...(await violations(page, by)).map((each) => `${theme}: ${each}`))
    const isSeen = isPictured(language) && (theme === 'light' || screen === 'desk')
    const path = `out/gallery-pictures/${screen}-${language}-${theme}.png`
    if (isSeen) await page.screenshot({ path })
  }
  return found
}

for (const language of languages) {
  test(`in ${language} nothing is cut off at any size, every letter has our font, and everyone can use every screen`, async ({
    open,
  }) => {
    const found: string[] = []
    for (const screen of screens) {
      const page = await open(screen, language)
      const wrong = [
        ...(await foreignFonts(page)),
        ...(await overflows(page)),
        ...(await unreadable(page, screen, language)),
      ]
      found.push(...wrong.map((each) => `${screen}: ${each}`))
    }
    expect(found).toEqual([])
  })
}
