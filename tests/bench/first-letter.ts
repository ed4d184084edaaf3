// The first letter of a process: `first-letter.ts ours|stock` says how many milliseconds after its start it was there.
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { pdfMake } from '#main/documents/typeset/bidi/internals.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'
import { letter, stockPrint } from './sample-papers.ts'

const VAZIRMATN = `${FONTS_FOLDER}/Vazirmatn`

if (process.argv[2] === 'ours') {
  await (await openTypesetter({ fontsFolder: FONTS_FOLDER })).typeset(letter(1))
} else {
  pdfMake.setFonts({
    Vazirmatn: { normal: `${VAZIRMATN}-Regular.ttf`, bold: `${VAZIRMATN}-Bold.ttf` },
  })
  pdfMake.setLocalAccessPolicy(() => true)
  pdfMake.setUrlAccessPolicy(() => false)
  await stockPrint(letter(1))
}
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ ms: performance.now(), megabytes }))
