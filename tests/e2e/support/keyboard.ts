import { expect, type Locator, type Page } from '@playwright/test'
import { tabsTowards } from './tab-stops.ts'

declare global {
  interface Window {
    pointerEvents?: () => number
  }
}

/** Seconds of an average typist for a key, and for a decision (Card, Moran and Newell's keystroke-level model). */
const perKey = 0.28
const perDecision = 1.2

/** More than any page has stops. */
const stopsOfAPage = 120

/** Runs in the page. */
function countPointerEvents(): void {
  let seen = 0
  window.pointerEvents = () => seen
  const count = (): void => {
    seen += 1
  }
  for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
    window.addEventListener(kind, count, true)
  }
}

/** Types as a person does, and counts: keys (a chord is as many as its keys), decisions, and any use of a pointer. */
export class Keyboard {
  keys = 0
  decisions = 0
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
  }

  static async at(page: Page): Promise<Keyboard> {
    await page.addInitScript(countPointerEvents)
    await page.evaluate(countPointerEvents)
    return new Keyboard(page)
  }

  /** Counts from here: what led to the screen is not the task. */
  async begin(): Promise<void> {
    this.keys = 0
    this.decisions = 0
    await this.#page.evaluate(countPointerEvents)
  }

  /** 'Enter', 'Control+Enter', … as Playwright names them. */
  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.keys += chord.split('+').length
      await this.#page.keyboard.press(chord)
    }
  }

  /** Text of any language, letter by letter, with its own key events where the letter has a key. */
  async type(text: string): Promise<void> {
    this.decisions += 1
    this.keys += Array.from(text).length
    await this.#page.keyboard.type(text)
  }

  /** Text at once, as an input method gives it: for what only leads to the task. */
  async give(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text)
  }

  /** By Tab until it has the focus: held down over what surely lies between, and the last stops one by one. */
  async reach(part: Locator, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const before = this.keys
    let held = await part.elementHandle()
    for (let look = 0; look < stopsOfAPage && this.keys - before < stopsOfAPage; look++) {
      const tabs = await held?.evaluate(tabsTowards)
      if (tabs === 0) return
      if (tabs) {
        await (tab === 'Tab' ? this.#hold(tab, tabs) : this.press(tab))
      } else {
        // It is not to be seen yet, or what stands in its place is another.
        await part.waitFor()
        held = await part.elementHandle()
      }
    }
    throw new Error(`Tab does not lead to ${String(part)}`)
  }

  /** As a key that is held down: it comes again and again and is let go once. */
  async #hold(key: string, times: number): Promise<void> {
    this.keys += times
    const { keyboard } = this.#page
    await Promise.all(Array.from({ length: times }, async () => keyboard.down(key)))
    await keyboard.up(key)
  }

  /** Goes there and types; what stands there is replaced. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    await this.press('Control+a')
    await this.type(text)
  }

  /** As `fill`, with text given at once. */
  async replace(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    await this.press('Control+a')
    await this.give(text)
  }

  /** Goes to a button, link, box or chip and presses it. */
  async push(part: Locator, key = 'Enter'): Promise<void> {
    await this.reach(part)
    await this.press(key)
  }

  /** The keystroke-level estimate, in seconds. */
  estimate(): number {
    return this.keys * perKey + this.decisions * perDecision
  }

  async expectNoPointer(): Promise<void> {
    expect(await this.#page.evaluate(() => window.pointerEvents?.())).toBe(0)
  }
}
