import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { temporaryFolder } from '../support/fresh-store.ts'
import { housingOffice } from '../support/housing-office.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { filesThatShow, PLANTED_NAMES } from '../support/planted-names.ts'
import { expect, firstPage, root, test } from './support/app.ts'
import { callNext, type Played, registerWalkIn, search } from './support/at-the-desk.ts'
import { beginLetter, fillLetter, issueLetter, recordConsent } from './support/at-the-letters.ts'
import { answerDialogs } from './support/dialogs.ts'
import { enter } from './support/enter.ts'
import { Keyboard } from './support/keyboard.ts'
import { setUpDesk, signIn } from './support/set-up-desk.ts'
import { watchedDesk } from './support/watched-desk.ts'
import { wordsOf } from './support/words.ts'

const [name, inRussian, inPersian, zone] = PLANTED_NAMES
const office = housingOffice()
const words = wordsOf('en')

test.skip(process.platform !== 'linux', 'strace is for Linux')
// Watched processes are slow enough one after the other.
test.describe.configure({ mode: 'default' })

test('a whole day, killed in the middle and gone on with, writes no planted word to any disk', async () => {
  test.setTimeout(400_000)
  using place = temporaryFolder()
  const data = join(place.path, 'data')
  await setUpDesk(data, {
    zones: [zone],
    fill: async (desk: TestDesk) => {
      await desk.signInAs('caseworker')
      await desk.send('directory.add', office)
    },
  })
  await using watched = watchedDesk(place.path, data, PLANTED_NAMES)
  const saved = ['xlsx', 'csv', 'pdf'].map((format) => join(place.path, `return.${format}`))
  const leaks = () => [
    ...watched.shown().filter(({ path }) => !saved.includes(path)),
    ...[data, watched.temporary].flatMap((folder) => filesThatShow(folder, PLANTED_NAMES)),
  ]

  const first = await watched.open()
  await workAndBeKilled(first)
  expect(watched.printed()).toHaveLength(2)
  expect(leaks()).toEqual([])

  const second = await watched.open()
  const played = await playedAt(second)
  await goOn(played)
  await exportReturn(played, second, saved)
  await played.page.keyboard.press('Control+l')
  await expect(played.page.locator('input[name=signInWord]')).toBeFocused()
  expect(await played.page.content()).not.toContain(zone)
  await second.close()
  expect(saved.map((file) => existsSync(file))).toEqual([true, true, true])
  expect(
    watched
      .shown()
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(saved.toSorted())
  expect(leaks()).toEqual([])
})

test('the same watch sees a word that is on the disk for a moment: of the page, of the program, of a store that sorts there', async () => {
  test.setTimeout(400_000)
  using place = temporaryFolder()
  const data = join(place.path, 'data')
  await setUpDesk(data)
  await using watched = watchedDesk(place.path, data, PLANTED_NAMES)
  const desk = await watched.open()
  const { page } = await playedAt(desk)
  const shown = () => watched.shown().map(({ path }) => path.replace(place.path, ''))
  await holdStore(desk)
  await signIn(page, 'manager', 'en')
  await sortInStore(desk, name)
  expect(shown()).toEqual([])
  await sortInStore(desk, name, 'DEFAULT')
  await expect.poll(shown).toContainEqual(expect.stringMatching(/^\/tmp\/etilqs_/u))
  await desk.evaluate(
    (_electron, [word, folder]) => {
      const { mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
      const made = mkdtempSync(`${folder}/paper-`)
      writeFileSync(`${made}/a.html`, encodeURIComponent(word))
      rmSync(made, { recursive: true })
    },
    [inRussian, watched.temporary] as const,
  )
  await expect.poll(shown).toContainEqual(expect.stringContaining('/a.html'))
  // Chromium writes it when it has time, at the latest when it ends.
  await page.evaluate((word) => localStorage.setItem('last', word), inPersian)
  await desk.close()
  await expect.poll(shown).toContainEqual(expect.stringContaining('/Local Storage/'))
})

/** Takes hold of the desk's own connection to its store, at the next sign-in. */
async function holdStore(desk: ElectronApplication): Promise<void> {
  await desk.evaluate((_electron, folder) => {
    const { createRequire } = process.getBuiltinModule('node:module')
    const { prototype } = createRequire(`${folder}/package.json`)('better-sqlite3')
    const { pragma } = prototype
    prototype.pragma = function held(...given: unknown[]) {
      Reflect.set(globalThis, 'heldStore', this)
      return Reflect.apply(pragma, this, given)
    }
  }, root)
}

/** Sorts more than the cache of the connection holds, as the desk set it up or with another place for what does not fit. */
async function sortInStore(desk: ElectronApplication, word: string, place = ''): Promise<void> {
  await desk.evaluate(
    (_electron, [text, tempStore]) => {
      const store = Reflect.get(globalThis, 'heldStore')
      store.pragma('cache_size = 10')
      if (tempStore) store.pragma(`temp_store = ${tempStore}`)
      const rows =
        store.prepare(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)
      SELECT hex(randomblob(8)) || ? AS value FROM n ORDER BY value`)
      rows.all(text.repeat(25))
    },
    [word, place] as const,
  )
}

async function playedAt(desk: ElectronApplication): Promise<Played> {
  const page = await firstPage(desk)
  page.setDefaultTimeout(90_000)
  return { page, keyboard: await Keyboard.at(page), words }
}

/** A person is registered and written about; the letter is printed; the next note is half typed. */
async function workAndBeKilled(desk: ElectronApplication): Promise<void> {
  const played = await playedAt(desk)
  const { page, keyboard } = played
  await enter(page, keyboard, 'receptionist', 'en')
  await registerWalkIn(played, { name, birth: '3.8.1986', language: 1, reasons: [2] })
  await keyboard.press('Control+l')
  await enter(page, keyboard, 'caseworker', 'en')
  await callNext(played, name)
  await search(played, name)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await recordConsent(played)
  await writeNote(page, `${inRussian} · ${inPersian}`)
  await keyboard.press('Control+Enter')
  await expect(page.locator('textarea[name=text]')).toHaveCount(0)
  await beginLetter(played)
  await fillLetter(played, { to: office.name, ask: inRussian, clientWords: inPersian })
  await issueLetter(played)
  await search(played, name)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await writeNote(page, inPersian)
  const whole = await desk.evaluate(() => process.pid)
  process.kill(whole, 'SIGKILL')
  await desk.waitForEvent('close')
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.locator('main').focus()
  await page.keyboard.press('n')
  await expect(page.locator('textarea[name=text]')).toBeFocused()
  await page.keyboard.type(text)
}

async function goOn({ page, keyboard, words: say }: Played): Promise<void> {
  await signIn(page, 'caseworker', 'en')
  await search({ page, keyboard, words: say }, name)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await keyboard.press('Control+l')
}

async function exportReturn(
  { page, keyboard }: Played,
  desk: ElectronApplication,
  files: readonly string[],
): Promise<void> {
  const dialogs = answerDialogs(desk)
  await enter(page, keyboard, 'manager', 'en')
  await keyboard.push(page.getByRole('link', { name: words('app:place.returns') }))
  for (const file of files) {
    await dialogs.save(file)
    const format = file.split('.').at(-1)!.toUpperCase()
    await keyboard.push(page.getByRole('button', { name: format }))
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 45_000 })
  }
}
