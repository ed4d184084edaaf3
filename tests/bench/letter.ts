import { chromium } from '@playwright/test'
import { pdfMake } from '#main/documents/typeset/bidi/internals.ts'
import { definitionOf } from '#main/documents/typeset/definition.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { pageText } from '#support/page-text.ts'
import { letterSpecimen } from '#support/paper-specimens.ts'
import { withoutLayer } from '#support/stock-definition.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'
import { type Comparison, median, takeTurns } from './measure.ts'

const rounds = 20
const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A Persian referral letter: against pdfmake without our layer (which prints it wrongly), and against Chromium's printing. */
export async function benchLetter(): Promise<Comparison[]> {
  const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })
  const make = () => typesetter.typeset(referralLetter(letterSpecimen('fa'), 'fa'))
  const text = await pageText(await make())
  const againstStock = await takeTurns(rounds, make, stockLetter)

  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...rootArguments, '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const page = await browser.newPage()
    const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
    const againstChromium = await takeTurns(rounds, make, async () => {
      await page.setContent(`<html dir="rtl" lang="fa"><body>${paragraphs.join('')}</body></html>`)
      await page.pdf({ format: 'A4' })
    })
    return [
      compared('pdfmake without the layer', againstStock),
      compared('Chromium printing the same text, page already open', againstChromium),
    ]
  } finally {
    await browser.close()
  }
}

function stockLetter(): Promise<unknown> {
  const definition = definitionOf(referralLetter(letterSpecimen('fa'), 'fa'))
  return pdfMake.createPdf(Object(withoutLayer(definition))).getBuffer()
}

function compared(
  baseline: string,
  times: Readonly<{ ours: number[]; baseline: number[] }>,
): Comparison {
  return {
    name: 'a Persian letter with its return slip',
    baseline,
    oursMs: median(times.ours),
    baselineMs: median(times.baseline),
  }
}
