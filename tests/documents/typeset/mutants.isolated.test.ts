import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  elementWriter,
  layoutBuilder,
  pageWriter,
  pdfDocument,
  renderer,
  textInlines,
} from '#main/documents/typeset/bidi/internals.ts'
import { type Engine, firstFault } from '#support/engine-proofs.ts'
import { LONG, SHORT, VERY_LONG } from './corpus.ts'

const SOURCE = resolve('src-main/documents/typeset')
const COPIES = resolve('out/mutants')
const CORPORA = [SHORT, [LONG], [{ ...VERY_LONG, justified: true }]]

/** What is broken, in which file, what stands there and what is put in its place. */
const MUTANTS = [
  ['lines are not reordered', 'bidi/levels.ts', 'level >= lowestOdd;', 'level > 99;'],
  ['brackets are not mirrored', 'bidi/cut.ts', '? mirrored(text) : text', '? text : text'],
  [
    'digits are shaped from the right',
    'bidi/cut.ts',
    'const rightToLeft = isRightToLeft(levels.levels[from] ?? 0)',
    'const rightToLeft = (levels.levels[from] ?? 0) > 0',
  ],
  [
    'isolates are not known',
    'bidi/levels.ts',
    'getEmbeddingLevels(text, direction)',
    "getEmbeddingLevels(text.replace(/[\\u2066-\\u2069]/gu, '\\u200b'), direction)",
  ],
  [
    'every paragraph begins at the left',
    'bidi/levels.ts',
    '(text, direction)\n',
    "(text, 'ltr')\n",
  ],
  [
    'a line is not cut where direction changes',
    'bidi/cut.ts',
    'levels.levels[at] !== levels.levels[at - 1] ||',
    '',
  ],
  [
    'fonts are not changed within a word',
    'bidi/cut.ts',
    'fonts.families[at] !== fonts.families[at - 1] ||',
    '',
  ],
  [
    'the space at the end of a line is kept',
    'bidi/finish-line.ts',
    "if (last) setText(last, last.text.replace(ENDS_IN_SPACE, ''))",
    '',
  ],
  [
    'runs are put together the wrong way round',
    'bidi/finish-line.ts',
    'run.text + next.text',
    'next.text + run.text',
  ],
  [
    'a stretched space stands on the wrong side of its word',
    'bidi/finish-line.ts',
    'isRightToLeft(inline.place.level) ? gap : 0',
    'isRightToLeft(inline.place.level) ? 0 : 0',
  ],
  ['a soft hyphen never shows', 'bidi/finish-line.ts', 'if (last?.place.softHyphen)', 'if (!last)'],
  ['line ends are not kept', 'bidi/breaks.ts', "forced ? 'must' : 'may'", "'may'"],
  [
    'letters part where the style changes',
    'bidi/cut.ts',
    'joinsAfter: joins(to)',
    'joinsAfter: false',
  ],
  [
    'ligatures are not turned for readers',
    'bidi/clusters.ts',
    'rightToLeft ? characters.toReversed() : characters',
    'rightToLeft ? characters : characters',
  ],
  [
    'joiners become spaces',
    'bidi/clusters.ts',
    'characters.slice(from, read)',
    'characters.slice(from, read).map((code) => (code === 0x200c ? 0x20 : code))',
  ],
  [
    'marks are glyphs of their own',
    'bidi/clusters.ts',
    'last && !one.codePoints.some(isLetter)',
    'last && one.codePoints.length === 0',
  ],
  [
    'a letter is read everywhere as it was read first',
    'bidi/embedding.ts',
    'taken.join() !== codePoints.join()',
    'taken.length === 0',
  ],
  [
    'a letter taken apart is read as both',
    'bidi/shaping.ts',
    'if (apart !== text)',
    'if (apart === text)',
  ],
  [
    'a value is no text of its own',
    'bidi/finish-line.ts',
    'run.fontFeatures = run.fontFeatures.apart()',
    'run.fontFeatures = run.fontFeatures.joinedWith(run.fontFeatures)',
  ],
  [
    'the parts of a word are drawn from the left',
    'bidi/finish-line.ts',
    'word.unshift(inline)',
    'words.push([inline])',
  ],
  [
    'words are cut within a letter',
    'bidi/over-long-words.ts',
    'return ends[mostThatFit(likely, ends.length, fits) - 1] ?? 0',
    'return (ends[mostThatFit(likely, ends.length, fits) - 1] ?? 0) - 1',
  ],
  [
    'a mark does not move with its letter',
    'bidi/font-choice.ts',
    'drawn.every((part)',
    'drawn.some((part)',
  ],
  [
    'start is always the left',
    'bidi/build-inlines.ts',
    "rightToLeft(item) ? 'right' : 'left'",
    "'left'",
  ],
  ['pasted controls are kept', 'pieces.ts', ".replace(PASTED_CONTROLS, '')", ''],
  ['tables are not turned', 'blocks/setting.ts', 'items.toReversed()', '[...items]'],
] as const

const HOOKED: readonly [object, readonly string[]][] = [
  [textInlines, ['buildInlines']],
  [elementWriter, ['alignLine']],
  [layoutBuilder, ['buildNextLine', 'processNode']],
  [pageWriter, ['_fitOnPage', 'commitUnbreakableBlock', 'currentBlockToRepeatable']],
  [renderer, ['renderLine', 'renderVector', 'renderImage', 'renderSVG']],
  [pdfDocument, ['text', '_addInfo']],
]
const stock = HOOKED.flatMap(([owner, methods]) =>
  methods.map((method) => ({ owner, method, own: Object.getOwnPropertyDescriptor(owner, method) })),
)

beforeAll(() => mkdir(COPIES, { recursive: true }))
afterAll(() => rm(COPIES, { recursive: true }))

/** Each copy hooks pdfmake for itself. */
afterEach(() => {
  for (const { owner, method, own } of stock) {
    if (own) Object.defineProperty(owner, method, own)
    else Reflect.deleteProperty(owner, method)
  }
})

async function engineIn(folder: string): Promise<Engine> {
  const parts: object[] = []
  for (const part of ['typesetter', 'blocks', 'pieces']) {
    parts.push(await import(join(folder, `${part}.ts`)))
  }
  return Object.assign({}, ...parts)
}

test('the engine as it is has no fault', async () => {
  expect(await firstFault(await engineIn(SOURCE), CORPORA)).toBeUndefined()
})

test.each(MUTANTS)('it is seen when %s', async (name, file, there, instead) => {
  const folder = join(COPIES, name.replaceAll(/\W/gu, '-'))
  await cp(SOURCE, folder, { recursive: true })
  const source = await readFile(join(SOURCE, file), 'utf8')
  expect(source.split(there)).toHaveLength(2)
  await writeFile(join(folder, file), source.replace(there, instead))
  const engine = await engineIn(folder)
  const fault = await firstFault(engine, CORPORA).catch(String)
  expect(fault).toBeTypeOf('string')
})
