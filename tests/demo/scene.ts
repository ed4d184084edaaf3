import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from './expect.ts'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Language } from '#contract/language.ts'
import type { Role } from '#contract/permissions.ts'
import type { Played } from '../e2e/support/at-the-desk.ts'
import { answerDialogs, type Dialogs } from '../e2e/support/dialogs.ts'
import { enter, turnTo } from '../e2e/support/enter.ts'
import { firstPage, openDesk } from '../e2e/support/app.ts'
import { watchPage } from '../e2e/support/guards.ts'
import { chooseMore } from '../e2e/support/at-the-letters.ts'
import { Keyboard } from '../e2e/support/keyboard.ts'
import { wordsOf } from '../e2e/support/words.ts'

/** The window is played in English and photographed in every language. */
const played: Language = 'en'

/** The open window as a story has it: the keys, what the window says, and where its papers and pictures go. */
export type Scene = AsyncDisposable &
  Played &
  Readonly<{
    desk: ElectronApplication
    dialogs: Dialogs
    /** What the page complained of: errors, and requests that would leave the machine. */
    complaints: readonly string[]
    enter: (role: Role) => Promise<void>
    /** Locks the desk and lets somebody else in. */
    change: (role: Role) => Promise<void>
    /** The screen as it stands, in every language. */
    photograph: (screen: string) => Promise<void>
    /** Every tab of the page, or of a dialog, by its id; says how many. */
    photographTabs: (prefix: string, within?: Locator) => Promise<number>
    /** Where the next saved paper goes. */
    saveAs: (name: string) => Promise<string>
    /** Both sheets of the letter that is open, under a name of their own. */
    saveBoth: (name: string) => Promise<void>
  }>

export async function openScene(data: string, out: string): Promise<Scene> {
  mkdirSync(join(out, 'pictures'), { recursive: true })
  const desk = await openDesk(data)
  const page = await firstPage(desk)
  const complaints = watchPage(page)
  const keyboard = await Keyboard.at(page)
  const dialogs = answerDialogs(desk)
  await page.setViewportSize({ width: 1366, height: 768 })
  const scene: Scene = {
    desk,
    page,
    keyboard,
    dialogs,
    complaints,
    words: wordsOf(played),
    enter: (role) => enter(page, keyboard, role, played),
    change: async (role) => {
      await keyboard.press('Control+l')
      await enter(page, keyboard, role, played)
    },
    photograph: (screen) => photograph(scene, out, screen),
    photographTabs: (prefix, within) => photographTabs(scene, prefix, within),
    saveAs: async (name) => {
      const path = join(out, name)
      await dialogs.save(path)
      return path
    },
    saveBoth: (name) => saveBoth(scene, name),
    [Symbol.asyncDispose]: () => desk.close(),
  }
  return scene
}

async function photograph({ page, keyboard }: Scene, out: string, screen: string): Promise<void> {
  for (const language of Language.options) {
    await turnTo(page, keyboard, language)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(out, 'pictures', `${screen}-${language}.png`) })
  }
  await turnTo(page, keyboard, played)
}

async function photographTabs(
  { page, keyboard, photograph: take }: Scene,
  prefix: string,
  within: Page | Locator = page,
): Promise<number> {
  const tabs = within.getByRole('tab')
  await keyboard.reach(within.getByRole('tab', { selected: true }))
  await keyboard.press('Home')
  for (const [at, tab] of (await tabs.all()).entries()) {
    if (at > 0) await keyboard.press('ArrowRight')
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await take(`${prefix}-${await tab.getAttribute('data-key')}`)
  }
  return tabs.count()
}

async function saveBoth(scene: Scene, name: string): Promise<void> {
  for (const [sheet, act] of [
    ['letter', 'saveLetter'],
    ['slip', 'saveSlip'],
  ] as const) {
    const path = await scene.saveAs(`${name}-${sheet}.pdf`)
    await chooseMore(scene, `referrals:act.${act}`)
    await expect.poll(() => existsSync(path)).toBe(true)
  }
}
