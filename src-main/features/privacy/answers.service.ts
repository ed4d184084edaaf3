import { answerExtendedBy } from '#contract/calendar/answer-terms.ts'
import type { Input, Output } from '#contract/index.ts'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { type Answer, erasureAnswer } from '#main/documents/erasure-answer.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'
import { setUnderLetterhead } from '#main/features/documents/papers.service.ts'
import { getFile } from '#main/features/people/person-file.service.ts'
import { signerOf } from '#main/features/staff/session.service.ts'
import { readCopies } from '#main/features/upkeep/copies.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as decisions from './decisions.repository.ts'
import type { NamedRequest } from './decisions.repository.ts'
import { getErasure, openRequest } from './erasures.service.ts'

/** Once, and before the first term is over: the person is told why within it. */
export async function extend(
  context: Context<'privacy.extend'>,
  { id, version, reason }: Input<'privacy.extend'>,
): Promise<ErasureRequest> {
  const { db, clock, centre, refusal, trace } = context
  const row = await openRequest(context, { id, version })
  const today = clock.today()
  if (row.extended_on !== null || today > row.answer_by) throw refusal('too-late-to-extend')
  const extension = {
    extended_on: today,
    extended_why: reason,
    answer_by: answerExtendedBy(row.asked_on, centre),
  }
  await decisions.extendRequest(db, { id, version }, extension)
  trace({ detail: { person: row.person_id, until: extension.answer_by } })
  return getErasure(context, id)
}

/**
 * The answer as a letter. It is not kept: that of an erasure is made before it is carried out, while there is still a name
 * to write on it.
 */
export async function answerLetter(
  context: Context<'privacy.answer'>,
  { id, answer, language, way }: Input<'privacy.answer'>,
): Promise<Output<'privacy.answer'>> {
  const { db, clock, centre, session, parts, refusal, trace } = context
  const row = await decisions.findRequest(db, id)
  if (!row) throw refusal('request-not-found')
  const { details } = await getFile(context, row.person_id)
  const person = nameOnPaper(details.names, language)
  const isOther = row.asker !== 'person'
  const sheet = await setUnderLetterhead(
    context,
    erasureAnswer(
      {
        madeAt: clock.now(),
        day: clock.today(),
        sender: senderOf(centre),
        country: centre.country,
        reference: id.slice(-12).toUpperCase(),
        askedOn: row.asked_on,
        person,
        to: isOther
          ? { name: row.asker_name, sex: 'unknown' }
          : { name: person.main, sex: details.sex },
        isOther,
        answer: await toldIn(context, row, answer),
        signer: await signerOf(db, session.staffId),
      },
      language,
    ),
  )
  trace({ subjectId: id, detail: { person: row.person_id, answer, language } })
  // Nobody's name stands in what a file is called.
  const name = `erasure-answer-${id.slice(-12)}-${language}.pdf`
  if (way === 'print') return { outcome: await parts.outside.print(sheet.bytes, name) }
  return { outcome: (await parts.outside.save(sheet.bytes, name)) ? 'saved' : 'cancelled' }
}

/** What the request says itself; an answer that is not its own is refused. */
async function toldIn(
  context: Context<'privacy.answer'>,
  row: NamedRequest,
  answer: Input<'privacy.answer'>['answer'],
): Promise<Answer> {
  if (answer === 'erased' && row.state === 'open') {
    return { kind: 'erased', inCopiesUntil: (await readCopies(context))(Infinity).until }
  }
  if (answer === 'refused' && row.ground) {
    return { kind: 'refused', ground: row.ground, reason: row.reason }
  }
  if (answer === 'extended' && row.extended_on) {
    return { kind: 'extended', reason: row.extended_why, answerBy: row.answer_by }
  }
  throw context.refusal('no-such-answer')
}
