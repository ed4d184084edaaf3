import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'

/** Where the letter gives the name in letters its reader may not know, and where another is added. */
export function NameNote({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const { start, content } = letter
  const isNamed = content?.shared.some(({ group }) => group === 'identity')
  if (!content || !isNamed || start.namedIn.includes(content.letterLanguage)) return undefined
  const addName = () =>
    void navigate({
      to: '/people/$id',
      params: { id: start.person.id },
      search: { tab: 'details' },
    })
  return (
    <Note
      action={
        <Button kind="plain" onPress={addName}>
          {t('form.addName')}
        </Button>
      }
    >
      <p>{t(`form.nameUnread.${content.letterLanguage}`)}</p>
    </Note>
  )
}
