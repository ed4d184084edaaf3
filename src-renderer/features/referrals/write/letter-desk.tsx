import { useTranslation } from 'react-i18next'
import type { ReferralStart } from '#contract/referrals-drafts.contract.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { PersonName } from '#ui/person-name.tsx'
import styles from '#features/referrals/sheets.module.css'
import { LetterForm } from '#features/referrals/write/letter-form.tsx'
import { ShowCharacter } from '#features/referrals/write/show-character.tsx'
import {
  type LetterInHand,
  useContent,
  useLetterForm,
} from '#features/referrals/write/use-letter-form.ts'
import { usePreview } from '#features/referrals/write/use-preview.ts'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'

interface LetterDeskProps {
  readonly kind: LetterKind
  readonly needId: string
  readonly start: ReferralStart
  /** The draft, the letter taken back, or the refused one. */
  readonly earlier?: Referral | undefined
}

/** The form, and the letter and the client's slip as they will print. */
export function LetterDesk(props: LetterDeskProps) {
  const { t } = useTranslation('referrals')
  const letter = useLetterForm(props)
  return (
    <Page title={t('form.title')}>
      <Columns kind="papers">
        <Card title={<PersonName {...writtenNames(letter.start.person)} />}>
          <LetterForm letter={letter} kind={props.kind} />
        </Card>
        <Sheets letter={letter} />
      </Columns>
    </Page>
  )
}

function Sheets({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const content = useContent(letter)
  const { sheets, failure, error } = usePreview(content)
  if (!content) return <EmptyState title={t('form.choosePreview')} />
  if (failure) {
    return (
      <div className={styles['sheet']}>
        <FailureNote
          title={t('form.notShown')}
          action={<ShowCharacter letter={letter} error={error} />}
        >
          {failure}
        </FailureNote>
      </div>
    )
  }
  return (
    <>
      <div className={styles['sheet']}>
        <PdfSheet
          title={t('form.letterSheet')}
          url={sheets && `files/previews/${sheets.letter.token}`}
        />
      </div>
      <div className={styles['sheet']}>
        <PdfSheet
          title={t('form.slipSheet')}
          url={sheets && `files/previews/${sheets.slip.token}`}
        />
      </div>
    </>
  )
}
