import {
  ContactChannel,
  ContactEnding,
  ContactSource,
  HelpKind,
  isSensitiveNeed,
  NeedCode,
} from '#contract/lists.ts'
import { type Block, columns, definitions, fillIn, ticks } from '#main/documents/typeset/blocks.ts'
import { form } from './form.ts'
import type { WordKey } from './form-words.ts'
import { listChoices } from './list-choices.ts'
import { nothing, toWriteOn } from './parts.ts'
import { titled } from './sheets.ts'

/** What is sensitive is marked as a crisis, and said to the caseworker alone. */
const topics = NeedCode.options.filter((code) => !isSensitiveNeed(code))

/** What the desk asks of somebody new, for a day without power; nothing is ever known before. */
export const intake = form('intake', {
  head: 'day',
  isDense: true,
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    const facts = (keys: readonly WordKey<'intake'>[]) =>
      definitions(
        keys.map((key) => [say(key), nothing]),
        { labelShare: 0.42 },
      )
    return [
      beside(
        [facts(['name', 'latinName', 'address', 'language'])],
        [
          facts(['hourAndTicket', 'birth', 'phone']),
          ticks(
            [{ text: say('female') }, { text: say('male') }, { text: say('other') }],
            say('sex'),
          ),
        ],
      ),
      ...titled(say('channel'), listChoices('channel', ContactChannel.options, pen, 4), pen),
      ...titled(say('source'), listChoices('source', ContactSource.options, pen, 4), pen),
      beside(
        [ticks([{ text: say('yes') }, { text: say('no') }], say('interpreterNeeded'))],
        [
          ticks(
            [{ text: say('ordinary') }, { text: say('urgent') }, { text: say('crisis') }],
            say('urgency'),
          ),
        ],
      ),
      fillIn(say('ownWords')),
      ...toWriteOn(1),
      ...titled(say('topics'), listChoices('need', topics, pen, 4), pen),
      ...titled(say('help'), listChoices('help', HelpKind.options, pen, 4), pen),
      ...titled(say('ending'), listChoices('contact-ending', ContactEnding.options, pen, 4), pen),
      fillIn(say('remark')),
      beside([fillIn(say('receivedBy'))], [fillIn(say('entered'))]),
    ]
  },
})

function beside(...halves: readonly (readonly Block[])[]): Block {
  return columns(halves.map((blocks) => ({ width: '*', blocks })))
}
