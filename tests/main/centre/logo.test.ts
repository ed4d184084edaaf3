import { expect, test } from 'vitest'
import type { Logo } from '#contract/centre.contract.ts'
import { closedDesk, firstRun } from '#support/closed-desk.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { smallPng } from '#support/small-png.ts'

const png = (bytes: Uint8Array): Logo => ({
  type: 'image/png',
  data: Buffer.from(bytes).toString('base64'),
})
const noPicture = png(Buffer.from('a text that somebody named logo.png'))
const torn = png(smallPng(Buffer.from('torn')))

test.each([
  ['bytes that are no picture', noPicture],
  ['a PNG whose pixels are torn', torn],
])('%s are refused at the logo when the settings are saved', async (_, logo) => {
  await using desk = await openTestDesk()
  const { today: _today, practice: _practice, zones: _zones, ...kept } = await getCentre(desk)
  const reply = await desk.ask('centre.save', { ...kept, logo })
  expect(reply).toMatchObject({
    failure: { code: 'picture-unusable', fields: { logo: expect.any(String) } },
  })
  expect(await getCentre(desk)).toMatchObject({ logo: null, version: kept.version })
  await desk.send('centre.save', { ...kept, logo: png(smallPng()) })
  expect(await getCentre(desk)).toMatchObject({ logo: png(smallPng()) })
})

test('a logo that would not print is refused as it is chosen at the first run, and no code is given for it', async () => {
  await using desk = closedDesk()
  expect(await desk.refusal('centre.checkLogo', { logo: torn })).toBe('picture-unusable')
  expect(await desk.send('centre.checkLogo', { logo: png(smallPng()) })).toEqual({})
  const order = firstRun({ centre: { logo: noPicture } })
  expect(await desk.refusal('desk.setUp', order)).toBe('picture-unusable')
  await desk.send('desk.setUp', firstRun({ centre: { logo: png(smallPng()) } }))
})

function getCentre(desk: Awaited<ReturnType<typeof openTestDesk>>) {
  return desk.send('centre.get', {})
}
