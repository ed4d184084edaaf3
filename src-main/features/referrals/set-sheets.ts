import { bilingualLetter } from '#main/documents/bilingual-letter.ts'
import { clientSlip } from '#main/documents/client-slip.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { type Density, referralLetter } from '#main/documents/referral-letter.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { setUnderLetterhead } from '#main/features/documents/papers.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { composeLetter, composeSlip, type Facts, type Issuing } from './compose.ts'
import { translated } from './translated.ts'

type Setting = Pick<QueryContext<'no-such-character' | 'picture-unusable'>, 'parts' | 'refusal'>

/** Letter and client's slip, each in its own language. */
export async function setSheets(
  context: Setting,
  facts: Facts,
  issuing: Issuing,
): Promise<Readonly<{ letter: SetSheet; slip: SetSheet }>> {
  const letter = await setLetter(context, facts, issuing)
  const { slipLanguage } = facts.content
  const slip = composeSlip(facts, issuing)
  const small = await setUnderLetterhead(context, clientSlip(slip, slipLanguage, 'A5'))
  if (small.pages === 1) return { letter, slip: small }
  // What does not fit the small sheet is set on the large one rather than run over to a page that gets lost.
  return { letter, slip: await setUnderLetterhead(context, clientSlip(slip, slipLanguage, 'A4')) }
}

/** Closer together where the slip would else stand alone on a page of its own; with the signature where that is not enough. */
async function setLetter(context: Setting, facts: Facts, issuing: Issuing): Promise<SetSheet> {
  const fewest = pagesAtBest(facts)
  for (const density of ['usual', 'tight'] as const) {
    const set = await setUnderLetterhead(context, letterPage(facts, issuing, density))
    if (set.pages <= fewest) return set
  }
  return setUnderLetterhead(context, letterPage(facts, issuing, 'spread'))
}

function pagesAtBest({ content }: Facts): number {
  return translated(content) && content.translation?.form === 'after' ? 2 : 1
}

/** The body is called as the directory knows it in that language. */
function inSecondLanguage(facts: Facts): Facts | undefined {
  const content = translated(facts.content)
  if (!content) return undefined
  const { provider } = facts
  const name = provider.names[content.letterLanguage] || provider.name
  return { ...facts, content, provider: { ...provider, name } }
}

function letterPage(facts: Facts, issuing: Issuing, density: Density): Page {
  const { content } = facts
  const letter = composeLetter(facts, issuing)
  const second = inSecondLanguage(facts)
  if (!second || content.translation === null) {
    return referralLetter(letter, content.letterLanguage, density)
  }
  return bilingualLetter(
    { letter, language: content.letterLanguage },
    { letter: composeLetter(second, issuing), language: second.content.letterLanguage },
    { form: content.translation.form, density },
  )
}
