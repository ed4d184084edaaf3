import { definitions, paragraph } from '#main/documents/typeset/blocks.ts'
import { bold, ltr, type Text } from '#main/documents/typeset/pieces.ts'
import { form } from './form.ts'
import type { CommonPen } from './pen.ts'
import { answered, figures, nothing } from './parts.ts'
import { choices, sheet, titled } from './sheets.ts'

type Number = Readonly<{ key: 'emergency' | 'police' | 'ambulance' | 'social'; phone: string }>

/** The public emergency numbers of the country; elsewhere they are written in. */
const emergency: Readonly<Record<string, readonly Number[]>> = {
  SK: [
    { key: 'emergency', phone: '112' },
    { key: 'police', phone: '158' },
    { key: 'ambulance', phone: '155' },
  ],
  RU: [
    { key: 'emergency', phone: '112' },
    { key: 'police', phone: '102' },
    { key: 'ambulance', phone: '103' },
  ],
  IR: [
    { key: 'police', phone: '110' },
    { key: 'ambulance', phone: '115' },
    { key: 'social', phone: '123' },
  ],
}

const packed = [
  'papers',
  'money',
  'medicine',
  'keys',
  'telephone',
  'clothes',
  'childThings',
  'addresses',
] as const

/** Apart from the plan and never filled from the records: who finds it must not learn more than what stands on it. */
export const safetySheet = form('safety-sheet', {
  head: 'plain',
  blank: {},
  blocks: (_, pen) => {
    const { say, isLarge } = pen
    return [
      paragraph(bold(say('keep'))),
      ...answered(say('signs'), nothing, 3),
      ...answered(say('myself'), nothing, 3),
      ...answered(say('safePlace'), nothing, 2),
      sheet(
        {
          head: [say('whomToCall'), say('phone')],
          widths: ['*', isLarge ? 190 : 170],
          rows: numbersOf(pen),
          spare: 3,
          size: 'normal',
        },
        pen,
      ),
      ...answered(say('children'), nothing, 2),
      definitions([[say('codeWord'), nothing]]),
      ...titled(
        say('bag'),
        choices(
          packed.map((key) => ({ text: say(key) })),
          { perRow: 4, isLarge },
        ),
        pen,
      ),
      ...answered(say('reach'), nothing, 2),
      ...answered(say('never'), nothing, 2),
      ...answered(say('helps'), nothing, 3),
      definitions([[say('reviewOn'), nothing]]),
    ]
  },
})

function numbersOf({ frame, say }: SafetyPen): Text[][] {
  const known = (emergency[frame.country] ?? []).map(({ key, phone }) => [say(key), ltr(phone)])
  const { phone } = frame.sender
  return [...known, ...(phone === '' ? [] : [[say('centre'), figures(phone, 'phone')]])]
}

type SafetyPen = Pick<CommonPen, 'frame'> &
  Readonly<{ say: (key: Number['key'] | 'centre') => Text }>
