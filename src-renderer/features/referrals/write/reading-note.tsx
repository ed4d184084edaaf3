import { useTranslation } from 'react-i18next'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { Note } from '#ui/note.tsx'

/** Who reads little or nothing is told what the slip says before they go. */
export function ReadingNote({ letter: { start } }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { literacy } = start
  if (literacy !== 'little' && literacy !== 'no') return undefined
  return (
    <Note tone="attention">
      <p>{t(`reading.${literacy}`)}</p>
    </Note>
  )
}
