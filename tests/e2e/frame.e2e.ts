// The frame around the pages: where a page begins, what a toast says after the language changed, a copy by anybody.
import type { Page } from '@playwright/test'
import { walkIn } from '../support/desk-day.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, test } from './support/app.ts'
import { openBackup } from './support/at-the-desk.ts'
import { enter, turnTo } from './support/enter.ts'
import type { Keyboard } from './support/keyboard.ts'
import { wordsOf } from './support/words.ts'

const say = wordsOf('en')

test.use({
  store: {
    fill: async (desk: TestDesk) => {
      await desk.signInAs('receptionist')
      for (let number = 1; number <= 24; number += 1) await walkIn(desk, `Ján Novák ${number}`)
    },
  },
})

test('a page begins at its top with the focus on its heading, Back finds the list as it was left, and a caseworker makes a copy', async ({
  page,
  keyboard,
}) => {
  await page.setViewportSize({ width: 1024, height: 420 })
  await enter(page, keyboard, 'caseworker', 'en')
  await keyboard.press('Control+2')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(say('people:place'))
  await expect(heading).toBeFocused()
  await keyboard.reach(page.getByRole('row').first())
  await keyboard.press('End', 'ArrowUp', 'ArrowUp')
  const row = page.locator('[role=row]:focus')
  const name = await row.innerText()
  const scrolled = await scrollOf(page)
  expect(scrolled).toBeGreaterThan(0)

  await keyboard.press('Enter')
  await expect(heading).toContainText('Ján Novák')
  await expect(heading).toBeFocused()
  expect(await scrollOf(page)).toBe(0)

  await keyboard.press('Alt+ArrowLeft')
  await expect(row).toHaveText(name, { useInnerText: true })
  expect(await scrollOf(page)).toBe(scrolled)
  await makeCopy(page, keyboard)

  await keyboard.press('F1')
  for (const language of ['en', 'fa', 'ru', 'sk'] as const) {
    await turnTo(page, keyboard, language)
    const known = wordsOf(language)
    const keys = page.getByRole('dialog', { name: known('app:keys.title') })
    await expect(keys.getByText(known('app:keys.nextPane'))).toBeVisible()
  }
  await keyboard.expectNoPointer()
})

test('what a key does is found by its words in the search box, in every language', async ({
  page,
  keyboard,
}) => {
  await enter(page, keyboard, 'caseworker', 'en')
  const command = async (words: string) => {
    await keyboard.press('Control+k')
    await keyboard.type(words)
    const first = page.getByRole('option', { name: words }).first()
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Enter')
  }
  for (const language of ['en', 'fa', 'ru', 'sk'] as const) {
    await turnTo(page, keyboard, language)
    const known = wordsOf(language)
    await command(known('app:place.letters'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(known('app:place.letters'))
    await command(known('app:menu.backUp'))
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.press('Escape')
    await command(known('app:place.people'))
  }
  await command(wordsOf('sk')('staff:lock'))
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  await keyboard.expectNoPointer()
})

test('a receptionist makes a copy; what was done is told in the language the window is in, also after it has changed', async ({
  page,
  keyboard,
}) => {
  await enter(page, keyboard, 'receptionist', 'en')
  await expect(page.getByRole('button', { name: say('visits:queue.callNext') })).toBeEnabled()
  // The dialog keeps the focus while it works: Escape is heard at any moment.
  const losses = await page.evaluateHandle(watchDialogFocus)
  await keyboard.press('Control+Shift+B', 'Control+Enter')
  await expect(page.getByRole('alertdialog').first()).toContainText(say('centre:backup.done'))
  await expect.poll(() => losses.evaluate(({ seen }) => seen)).toBeGreaterThan(0)
  expect(await losses.evaluate(({ lost }) => lost)).toBe(0)
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await keyboard.press('F4')
  const told = page.getByRole('alertdialog').first()
  for (const language of ['en', 'fa', 'ru', 'sk'] as const) {
    await turnTo(page, keyboard, language)
    const [before = ''] = wordsOf(language)('visits:done.called').split('{{')
    await expect(told).toContainText(before.trim())
    await expect(told).toContainText('Ján Novák 1')
  }
})

/** Behind the menu under the name; the dialog tells of the copy that was made when the store was closed, then of this one. */
async function makeCopy(page: Page, keyboard: Keyboard): Promise<void> {
  const dialog = await openBackup({ page, keyboard, words: say })
  await expect(dialog).toContainText(say('centre:backup.last'))
  const before = await dialog.innerText()
  await keyboard.press('Control+Enter')
  await expect(dialog).not.toHaveText(before, { useInnerText: true })
  await expect(page.getByRole('alertdialog').first()).toContainText(say('centre:backup.done'))
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** Runs in the page. How often a dialog let go of the focus, and how often the body had it afterwards. */
function watchDialogFocus(): { seen: number; lost: number } {
  const losses = { seen: 0, lost: 0 }
  const watch = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element && target.matches('[role=dialog]'))) return
    // Once the task that moves the focus has come to its end.
    queueMicrotask(() => {
      losses.seen += 1
      if (document.activeElement === document.body) losses.lost += 1
    })
  }
  document.addEventListener('focusout', watch, { capture: true })
  return losses
}

/** Where the work area stands once a scroll that is under way has come to its end. */
function scrollOf(page: Page): Promise<number> {
  return page.locator('main').evaluate(async (main) => {
    for (let still = 0, last = -1; still < 10; last = main.scrollTop) {
      await new Promise(requestAnimationFrame)
      still = main.scrollTop === last ? still + 1 : 0
    }
    return main.scrollTop
  })
}
