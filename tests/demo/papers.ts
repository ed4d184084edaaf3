// npm run papers: every paper of the catalogue in four languages, filled as far as the desk can and empty, as PDF and
// picture in out/papers, to be looked at page by page.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FormId, formKinds } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { TranslationForm } from '#contract/referral-content.ts'
import { bilingualLetter } from '#main/documents/bilingual-letter.ts'
import { clientSlip } from '#main/documents/client-slip.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { filledForm, formFrame } from '#support/form-specimens.ts'
import { letterSpecimen, slipSpecimen } from '#support/paper-specimens.ts'

const out = join(import.meta.dirname, '../../out/papers')
const typesetter = await openTypesetter({
  fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
})

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const language of Language.options) {
  for (const [name, page] of papersIn(language)) await print(`${name}-${language}`, page)
}
contactSheet()
console.log(
  `Every paper in four languages is in ${out}, the first pages together in contact-sheet.webp`,
)

function papersIn(language: Language): [name: string, page: Page][] {
  const nobodys = { ...formFrame, number: '', day: null }
  return [
    ['referral-letter', referralLetter(letterSpecimen(language), language)],
    ...Language.options
      .filter((second) => second !== language)
      .flatMap((second) => bilingualIn(language, second)),
    ['client-slip', clientSlip(slipSpecimen(language), language, 'A5')],
    ...FormId.options.flatMap((id): [string, Page][] => {
      const look = { language, size: formKinds[id].sizes[0], isLarge: false }
      const empty: [string, Page] = [`${id}-empty`, catalogue[id].blankPage(nobodys, look)]
      const isFilled = formKinds[id].source !== 'nothing'
      return isFilled ? [[id, filledForm(id, look, (text) => text)], empty] : [empty]
    }),
  ]
}

function bilingualIn(first: Language, second: Language): [name: string, page: Page][] {
  const [one, two] = [first, second].map((language) => ({
    letter: letterSpecimen(language),
    language,
  }))
  if (!one || !two) return []
  return TranslationForm.options.map((form) => [
    `referral-letter-${form}-${second}`,
    // As the desk sets it: side by side, letter and slip share a sheet in the closer print.
    bilingualLetter(one, two, { form, density: form === 'beside' ? 'tight' : 'usual' }),
  ])
}

async function print(name: string, page: Page): Promise<void> {
  const file = join(out, name)
  writeFileSync(`${file}.pdf`, await typesetter.typeset(page))
  execFileSync('pdftoppm', ['-r', '60', '-png', `${file}.pdf`, file])
}

/** The first page of every paper, filled where it can be: a paper's four languages beside each other, four papers a row. */
function contactSheet(): void {
  const firsts = readdirSync(out).filter((file) => /-0*1\.png$/u.test(file))
  const known = new Set(firsts)
  const wanted = firsts.filter(
    (file) => !known.has(file.replace('-empty-', '-')) || !file.includes('-empty-'),
  )
  const look = [
    '-tile',
    '16x',
    '-geometry',
    '96x136+3+3',
    '-background',
    '#d8d4cc',
    '-quality',
    '72',
  ]
  const files = wanted.map((file) => join(out, file))
  execFileSync('montage', [...files, ...look, join(out, 'contact-sheet.webp')])
}
