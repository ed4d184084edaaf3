import { ShieldAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { KeptOff } from '#contract/referrals-drafts.contract.ts'
import styles from '#features/referrals/write/kept-off-note.module.css'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Latin } from '#ui/latin.tsx'
import { Note } from '#ui/note.tsx'
import { Prose } from '#ui/prose.tsx'

/** What of this person no sheet tells, and why; nothing where nothing is kept off. */
export function KeptOffNote({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { keptOff } = letter.start
  const { contacts, alert } = keptOff
  if (contacts.length === 0 && alert === '') return undefined
  return (
    <Note tone="crisis">
      <p className={styles['title']}>
        <ShieldAlert aria-hidden />
        {t('keptOff.title')}
      </p>
      {contacts.length > 0 && <UnsafeContacts {...keptOff} />}
      {alert && (
        <p>
          {t('keptOff.alert')} <Prose>{alert}</Prose>
        </p>
      )}
      <p>{t('keptOff.typed')}</p>
      <p>{t('keptOff.slip')}</p>
    </Note>
  )
}

function UnsafeContacts({ contacts, phones }: KeptOff) {
  const { t } = useTranslation('referrals')
  return (
    <>
      <p>{t('keptOff.contacts')}</p>
      <ul className={styles['contacts']}>
        {contacts.map(({ value, remark }) => (
          <li key={value}>
            <Latin>{value}</Latin>
            {remark && (
              <>
                {middleDot}
                <Prose>{remark}</Prose>
              </>
            )}
          </li>
        ))}
      </ul>
      {phones.length === 0 && <p>{t('keptOff.noPhone')}</p>}
    </>
  )
}
