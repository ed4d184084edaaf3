// Enter pressed before the answer is there: it waits for the answer to what is typed, and takes nobody else.
import { called } from '../support/homes.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { somebody } from '../support/somebody.ts'
import { expect, test } from './support/app.ts'
import { openFile } from './support/at-the-letters.ts'
import { enter } from './support/enter.ts'
import { holdReplies } from './support/held-replies.ts'
import { wordsOf } from './support/words.ts'

const words = wordsOf('sk')

async function fill(desk: TestDesk): Promise<void> {
  for (const name of ['Ján Kováč', 'Eva Nováková', 'Adam Malý']) await somebody(desk, called(name))
}

test.describe('a desk that answers late', () => {
  test.use({ store: { fill } })

  test('the search box keeps a quick Enter for the answer to that text, and drops it for what is typed after', async ({
    page,
    keyboard,
  }) => {
    const heading = page.getByRole('heading', { level: 1 })
    await enter(page, keyboard, 'receptionist', 'sk')
    // The list of another text is on the screen.
    await keyboard.press('Control+k')
    await keyboard.type('novak')
    await expect(page.getByRole('option', { name: 'Eva Nováková' })).toBeVisible()
    const letGo = await holdReplies(page, 'people.search')
    await keyboard.press('Control+a')
    await keyboard.type('kovac')
    await keyboard.press('Enter')
    await expect(page.getByRole('combobox').first()).toHaveValue('kovac')
    await letGo()
    await expect(heading).toContainText('Ján Kováč')

    const letGoAgain = await holdReplies(page, 'people.search')
    await keyboard.press('Control+k')
    await keyboard.type('mal')
    await keyboard.press('Enter')
    await keyboard.type('y')
    await letGoAgain()
    await expect(page.getByRole('option', { name: 'Adam Malý' })).toBeVisible()
    await expect(heading).toContainText('Ján Kováč')
    await keyboard.press('Enter')
    await expect(heading).toContainText('Adam Malý')
    await keyboard.expectNoPointer()
  })

  test('somebody picked in a form by a quick Enter is the best of the first answer', async ({
    page,
    keyboard,
  }) => {
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('combobox')
    await enter(page, keyboard, 'receptionist', 'sk')
    await openFile({ page, keyboard, words }, 'Adam Malý')
    const letGo = await holdReplies(page, 'people.search')
    await keyboard.push(page.getByRole('button', { name: words('people:household.join') }))
    await keyboard.fill(field, 'kovac')
    await keyboard.press('Enter')
    await expect(field).toHaveValue('kovac')
    await expect(page.getByText(words('people:search.none'))).toHaveCount(0)
    await letGo()
    await expect(field).toHaveValue('Ján Kováč')
    await keyboard.expectNoPointer()
  })
})
