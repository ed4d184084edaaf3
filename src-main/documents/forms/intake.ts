import {
  ContactChannel,
  ContactEnding,
  ContactSource,
  HelpKind,
  isSensitiveNeed,
  NeedCode,
} from '#contract/lists.ts'
import { definitions, fillIn, heading, ticks } from '#main/documents/typeset/blocks.ts'
import { form } from './form.ts'
import { listChoices } from './list-choices.ts'
import { answered, nothing } from './parts.ts'

/** What the desk asks of somebody new, for a day without power; nothing is ever known before. */
export const intake = form('intake', {
  head: 'day',
  isDense: true,
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    return [
      definitions(
        [
          [say('hourAndTicket'), nothing],
          [say('name'), nothing],
          [say('latinName'), nothing],
          [say('birth'), nothing],
          [say('phone'), nothing],
          [say('language'), nothing],
        ],
        { labelShare: 0.34 },
      ),
      ticks([{ text: say('female') }, { text: say('male') }, { text: say('other') }], say('sex')),
      ticks([{ text: say('yes') }, { text: say('no') }], say('interpreterNeeded')),
      heading(3, say('channel')),
      listChoices('channel', ContactChannel.options, pen, 4),
      heading(3, say('source')),
      listChoices('source', ContactSource.options, pen, 4),
      ticks(
        [{ text: say('ordinary') }, { text: say('urgent') }, { text: say('crisis') }],
        say('urgency'),
      ),
      ...answered(say('ownWords'), nothing, 2),
      heading(3, say('topics')),
      // What is sensitive is marked as a crisis above, and said to the caseworker alone.
      listChoices(
        'need',
        NeedCode.options.filter((code) => !isSensitiveNeed(code)),
        pen,
        4,
      ),
      heading(3, say('help')),
      listChoices('help', HelpKind.options, pen, 4),
      heading(3, say('ending')),
      listChoices('contact-ending', ContactEnding.options, pen, 4),
      fillIn(say('remark')),
      fillIn(say('receivedBy')),
      fillIn(say('entered')),
    ]
  },
})
