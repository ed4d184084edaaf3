import { performance } from 'node:perf_hooks'
import { afterAll, expect, test } from 'vitest'
import type { Page } from '#main/documents/typeset/page.ts'
import { heading, paragraph, picture, table } from '#main/documents/typeset/blocks.ts'
import { UnusablePicture } from '#main/documents/typeset/blocks/picture.ts'
import { MissingGlyph } from '#main/documents/typeset/missing-glyph.ts'
import {
  bold,
  fill,
  isolate,
  ltr,
  pageOf as pageOfHeading,
  words,
} from '#main/documents/typeset/pieces.ts'
import { setHere } from '#main/documents/set-page.ts'
import { setInThread } from '#main/documents/set-in-thread.ts'
import { smallPng } from '#support/small-png.ts'
import { FONTS_FOLDER, pageOf } from '#support/typeset-page.ts'

const thread = setInThread(FONTS_FOLDER)
afterAll(() => thread.end())

const everything = (): Page =>
  pageOf(
    'fa',
    [
      heading(1, words('نامه'), { name: 'h' }),
      paragraph([words('تلفن '), ltr('+421 905', 'phone'), ...bold(isolate('Jana', 'name'))]),
      paragraph(fill('صفحهٔ {{page}}', { page: pageOfHeading('h') })),
      picture({ type: 'png', bytes: smallPng() }, { fit: [9, 9], says: 'X' }),
      table({ head: [words('A')], widths: ['*'], rows: [[{ tick: true }]] }),
    ],
    {
      header: [paragraph(words('سر'))],
      watermark: words('رونوشت'),
      footer: (page, pages) =>
        fill('{{code}}: {{page}} از {{pages}}', { code: ltr('7F3K'), page: bold(page), pages }),
      isLandscape: true,
    },
  )

test('a page set in the thread has the bytes of one set here', async () => {
  const [there, here] = await Promise.all([
    thread.set(everything()),
    setHere(FONTS_FOLDER).set(everything()),
  ])
  expect(there.pages).toBe(here.pages)
  expect(Buffer.compare(there.bytes, here.bytes)).toBe(0)
})

test('what cannot be printed is told as it is here, and the next page is set', async () => {
  const broken = picture({ type: 'png', bytes: Buffer.from('no') }, { fit: [9, 9] })
  const emoji = pageOf('sk', [paragraph(isolate('a 😀', 'name'))], { fileNumber: '12' })
  const [missing, unusable, empty] = await Promise.allSettled([
    thread.set(emoji),
    thread.set(pageOf('sk', [broken])),
    thread.set(pageOf('sk', [paragraph(pageOfHeading('nowhere'))])),
  ])
  expect(missing).toMatchObject({
    reason: { codePoint: 'U+1F600', field: 'name', fileNumber: '12' },
  })
  expect(missing).toHaveProperty('reason', expect.any(MissingGlyph))
  expect(unusable).toHaveProperty('reason', expect.any(UnusablePicture))
  expect(empty).toMatchObject({ reason: { message: 'No heading is named nowhere' } })
  expect((await thread.set(everything())).pages).toBe(1)
})

test('the desk is free while a batch is set', async () => {
  await thread.set(everything())
  const before = performance.eventLoopUtilization()
  await Promise.all(Array.from({ length: 20 }, () => thread.set(everything())))
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5)
})

test('at the lock the thread is gone with what it was at, and begins anew', async () => {
  const other = setInThread(FONTS_FOLDER)
  const cut = other.set(everything())
  other.end()
  await expect(cut).rejects.toThrow('locked')
  expect((await other.set(everything())).pages).toBe(1)
  other.end()
})
