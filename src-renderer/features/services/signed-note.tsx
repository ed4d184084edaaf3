import { useTranslation } from 'react-i18next'
import { useSignedMonth } from '#features/services/use-signed-month.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Note } from '#ui/note.tsx'

/** Says what becomes of help whose month has been signed. */
export function SignedNote({ days }: { readonly days: readonly (string | undefined)[] }) {
  const { t } = useTranslation('services')
  const format = useFormat()
  const signedMonth = useSignedMonth()
  const month = days.map(signedMonth).find(Boolean)
  if (!month) return undefined
  return <Note tone="attention">{t('form.signed', { month: format.month(month) })}</Note>
}
