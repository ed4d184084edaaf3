// What was typed and not sent is never typed twice: it is back after Escape, after a lock, after a kill, and only for its author.
import type { Page } from '@playwright/test'
import type { Output } from '#contract/index.ts'
import { walkIn } from '../support/desk-day.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { expect, firstPage, openDesk, test } from './support/app.ts'
import { enter } from './support/enter.ts'
import { holdReplies } from './support/held-replies.ts'
import { fillCase, note, openNote } from './support/note-form.ts'
import { signIn } from './support/set-up-desk.ts'
import { wordsOf } from './support/words.ts'

const beginning = 'Afraid of losing the flat.'
const whole = `${beginning} The landlord wrote to him.`

test.use({ store: { fill: fillCase } })

test.describe(() => {
  test.use({ ownWindow: true })

  test('a half-written note comes back after Escape, a lock and a kill, to its author alone', async ({
    data,
    desk,
    page,
  }) => {
    test.setTimeout(120_000)
    await signIn(page, 'caseworker', 'en')
    await openNote(page)
    await expect(note(page)).toHaveValue('')
    await page.keyboard.type(beginning)
    await page.keyboard.press('Escape')
    await expect(note(page)).toHaveCount(0)
    await page.keyboard.press('n')
    await expect(note(page)).toHaveValue(beginning)
    await expect(draftLine(page, 'en')).toBeVisible()

    await page.keyboard.press('End')
    await page.keyboard.type(whole.slice(beginning.length))
    await page.keyboard.press('Control+l')
    await expect(page.locator('input[name=signInWord]')).toBeFocused()
    await expect(page.locator('body')).not.toContainText('landlord')

    await signIn(page, 'manager', 'en')
    expect(await keptTexts(page)).toEqual([])
    await openSettings(page)
    await page.locator('input[name=address]').fill('Nová 5, half-typed')
    await expect
      .poll(() => keptTexts(page))
      .toMatchObject([{ values: { address: 'Nová 5, half-typed' } }])
    await page.keyboard.press('Control+l')

    await signIn(page, 'caseworker', 'en')
    await openNote(page)
    await expect(note(page)).toHaveValue(whole)
    desk.process().kill('SIGKILL')
    await desk.waitForEvent('close')

    const second = await openDesk(data)
    const again = await firstPage(second)
    await signIn(again, 'manager', 'ru')
    await openSettings(again)
    await expect(again.locator('input[name=address]')).toHaveValue('Nová 5, half-typed')
    await expect(draftLine(again, 'ru')).toBeVisible()
    await again.keyboard.press('Control+l')

    await signIn(again, 'caseworker', 'ru')
    await openNote(again)
    await expect(note(again)).toHaveValue(whole)
    await draftLine(again, 'ru')
      .getByRole('button', { name: wordsOf('ru')('drafts:discard') })
      .click()
    await expect(note(again)).toHaveValue('')
    await again.keyboard.press('Escape')
    await expect(note(again)).toHaveCount(0)
    await again.keyboard.press('n')
    await expect(note(again)).toHaveValue('')
    await expect(draftLine(again, 'ru')).toHaveCount(0)
    await second.close()
  })
})

test('a note that is opened again while its text is still being saved has it', async ({ page }) => {
  await signIn(page, 'caseworker', 'en')
  await openNote(page)
  const letGo = await holdReplies(page, 'drafts.save')
  await page.keyboard.type(beginning)
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(note(page)).toBeFocused()
  await letGo()
  await expect(note(page)).toHaveValue(beginning)
})

test.describe('somebody known', () => {
  test.use({
    store: {
      fill: async (desk: TestDesk) => {
        await desk.signInAs('receptionist')
        const { entry } = await walkIn(desk, 'محمد رضایی')
        await desk.send('visits.end', { id: entry.id, version: entry.version, ending: 'left' })
      },
    },
  })

  test('who has been queued is not half-typed any more', async ({ page, keyboard }) => {
    await enter(page, keyboard, 'receptionist', 'en')
    await keyboard.press('Control+k')
    await keyboard.type('rezai')
    await keyboard.press('Control+Enter')
    await expect(page.locator('form [role=group] input').first()).toBeFocused()
    await keyboard.press('2', 'Control+Enter')
    await expect(page.getByRole('row', { name: 'محمد رضایی' })).toHaveCount(2)
    // Longer than a draft waits for the next key.
    await page.waitForTimeout(800)
    expect(await keptTexts(page)).toEqual([])
  })
})

function draftLine(page: Page, language: 'en' | 'ru') {
  return page.locator('output').filter({ hasText: wordsOf(language)('drafts:discard') })
}

async function openSettings(page: Page): Promise<void> {
  await page
    .locator('nav')
    .getByText(/Settings|Настройки/)
    .click()
  await expect(page.locator('input[name=address]')).toBeVisible()
}

/** What the store keeps of the one who is signed in. */
function keptTexts(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    type Reply<Value> = Readonly<{ value: Value }>
    type Bridge = Readonly<{ send: (...asked: readonly unknown[]) => Promise<unknown> }>
    const bridge: Bridge = Reflect.get(window, 'desk')
    const ask = (name: string, input: unknown) => bridge.send(name, input, crypto.randomUUID())
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire
    const list = (await ask('drafts.list', {})) as Reply<Output<'drafts.list'>>
    const found = list.value.map(({ form, subject }) => ask('drafts.find', { form, subject }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire
    const drafts = (await Promise.all(found)) as Reply<Output<'drafts.find'>>[]
    return drafts.map(({ value }) => value?.value)
  })
}
