import type { TestDesk } from '../support/open-desk.ts'
import { filesThatShow, PLANTED_NAMES } from '../support/planted-names.ts'
import { expect, test } from './support/app.ts'
import { signIn } from './support/set-up-desk.ts'

test.use({
  ownWindow: true,
  store: {
    fill: async (desk: TestDesk) => {
      await desk.signInAs('receptionist')
      for (const name of PLANTED_NAMES) {
        await desk.send('visits.registerWalkIn', {
          who: {
            kind: 'new',
            person: { names: [{ kind: 'official', text: name }], language: 'sk' },
          },
          language: 'sk',
          needs: [{ topic: 'housing.search', detail: name }],
        })
      }
    },
  },
})

test('after a day at the desk no file of it shows a name: store, log, keyring, backups, profile', async ({
  page,
  desk,
  data,
}) => {
  await signIn(page, 'receptionist', 'en')
  const shown = page.getByText(PLANTED_NAMES[0]).filter({ visible: true })
  await expect(shown.first()).toBeVisible()
  expect(filesThatShow(data, PLANTED_NAMES)).toEqual([])
  await page.keyboard.press('Control+l')
  await expect(page.locator('input[name=signInWord]')).toBeFocused()
  await expect(page.getByText(PLANTED_NAMES[0])).toHaveCount(0)
  await desk.close()
  expect(filesThatShow(data, PLANTED_NAMES)).toEqual([])
})
