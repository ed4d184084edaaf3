import type { RetentionPeriods } from '#contract/privacy.contract.ts'
import { formatFigures } from '#contract/calendar/format-number.ts'
import {
  definitions,
  heading,
  keptTogether,
  list,
  paragraph,
} from '#main/documents/typeset/blocks.ts'
import { isolate } from '#main/documents/typeset/pieces.ts'
import { reachedAt } from '#main/documents/letterhead.ts'
import { inSeries } from '#main/documents/paper-values.ts'
import { form } from './form.ts'
import { dataAuthority, nothing } from './parts.ts'

export type PrivacyNotice = Readonly<{
  /** In months; null on the empty form. */
  periods: Pick<RetentionPeriods, 'file' | 'notes' | 'letters'> | null
}>

const rights = ['see', 'copy', 'correct', 'erase', 'rest', 'withdraw'] as const
const purposes = ['toHelp', 'toRefer', 'toCount', 'toReach'] as const

/** What the law says must be told to whom data are taken from (GDPR article 13), in plain words. */
export const privacyNotice = form('privacy-notice', {
  head: 'day',
  blank: { periods: null },
  blocks: ({ periods }: PrivacyNotice, pen) => {
    const { say, fill, language, frame } = pen
    const { sender } = frame
    const months = (count: number | undefined) =>
      count === undefined ? nothing : isolate(formatFigures(count, language), 'months')
    const bullets = (keys: readonly ((typeof rights)[number] | (typeof purposes)[number])[]) =>
      list(
        'bullet',
        keys.map((key) => say(key)),
      )
    return [
      paragraph(say('intro')),
      heading(2, say('who')),
      paragraph(inSeries([isolate(sender.name, 'centre'), ...reachedAt(sender)], language)),
      heading(2, say('what')),
      paragraph(say('whatText')),
      heading(2, say('why')),
      bullets(purposes),
      heading(2, say('seenBy')),
      paragraph(say('seenByText')),
      heading(2, say('passedOn')),
      paragraph(say('passedOnText')),
      keptTogether([
        heading(2, say('howLong')),
        definitions([
          [say('keptFile'), months(periods?.file)],
          [say('keptNotes'), months(periods?.notes)],
          [say('keptLetters'), months(periods?.letters)],
        ]),
      ]),
      heading(2, say('rights')),
      bullets(rights),
      paragraph(fill('complain', { authority: dataAuthority(pen) })),
      paragraph(say('notForced')),
    ]
  },
})
