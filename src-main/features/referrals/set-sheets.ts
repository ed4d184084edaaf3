import { clientSlip } from '#main/documents/client-slip.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { setUnderLetterhead } from '#main/features/documents/papers.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { composeLetter, composeSlip, type Facts, type Issuing } from './compose.ts'

type Setting = Pick<QueryContext<'no-such-character' | 'picture-unusable'>, 'parts' | 'refusal'>

/** Letter and client's slip, each in its own language. */
export async function setSheets(
  context: Setting,
  facts: Facts,
  issuing: Issuing,
): Promise<Readonly<{ letter: SetSheet; slip: SetSheet }>> {
  const { letterLanguage, slipLanguage } = facts.content
  const page = referralLetter(composeLetter(facts, issuing), letterLanguage)
  const letter = await setUnderLetterhead(context, page)
  const slip = composeSlip(facts, issuing)
  const small = await setUnderLetterhead(context, clientSlip(slip, slipLanguage, 'A5'))
  if (small.pages === 1) return { letter, slip: small }
  // What does not fit the small sheet is set on the large one rather than run over to a page that gets lost.
  return { letter, slip: await setUnderLetterhead(context, clientSlip(slip, slipLanguage, 'A4')) }
}
