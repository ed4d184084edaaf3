import { useNavigate } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'

/** Where the letter gives the name in letters its reader may not know, and where another is added. */
export function NameNote({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const { form, start } = letter
  const [providerId, shared, language] = useWatch({
    control: form.control,
    name: ['providerId', 'shared', 'letterLanguage'],
  })
  const isNamed = start.covered.groups.includes('identity') && shared.includes('identity')
  if (!providerId || !isNamed || start.namedIn.includes(language)) return undefined
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
      <p>{t(`form.nameUnread.${language}`)}</p>
    </Note>
  )
}
