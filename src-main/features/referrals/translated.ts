import { type ReferralContent, secondLanguageOf } from '#contract/referral-content.ts'

/**
 * What the letter says in its second language; undefined where it has none. What nobody has translated stands there as it
 * was written, so that the second never says less than the first.
 */
export function translated(content: ReferralContent): ReferralContent | undefined {
  const { translation, shared } = content
  const letterLanguage = secondLanguageOf(content)
  if (translation === null || letterLanguage === null) return undefined
  const { told } = translation
  const text = (field: TranslatedText) => translation[field] || content[field]
  return {
    ...content,
    letterLanguage,
    ask: text('ask'),
    clientWords: text('clientWords'),
    summary: text('summary'),
    strengths: text('strengths'),
    doneAlready: text('doneAlready'),
    enclosed: text('enclosed'),
    shared: shared.map(({ group, text: own }) => ({
      group,
      text: told.find((one) => one.group === group)?.text || own,
    })),
  }
}

type TranslatedText = 'ask' | 'clientWords' | 'summary' | 'strengths' | 'doneAlready' | 'enclosed'
