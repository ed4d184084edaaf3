import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { secondLanguageOf } from '#contract/referral-content.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { LetterActs } from '#features/referrals/letter/letter-acts.tsx'
import { LetterFacts } from '#features/referrals/letter/letter-facts.tsx'
import { LetterHistory } from '#features/referrals/letter/letter-history.tsx'
import { papersInForce } from '#features/referrals/letter/use-print.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import styles from '#features/referrals/sheets.module.css'
import { StateChip } from '#features/referrals/state-chip.tsx'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Columns, Page, Stack } from '#ui/page.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'

const route = getRouteApi('/letters/$id')

/** One letter: what was sent, what came of it, and, in a case of one's own, what can be done. */
export function LetterPage() {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const { id } = route.useParams()
  const { data: letter, error } = useQuery(referralQueries.one(id))
  if (error) {
    return (
      <Page>
        <FailureNote title={t('form.notShown')}>{words(error)}</FailureNote>
      </Page>
    )
  }
  return letter && <OneLetter key={id} letter={letter} />
}

function OneLetter({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation('referrals')
  const second = secondLanguageOf(letter.content)
  const { shortCode: code, outgoingNumber: number } = letter
  const letterTitle = number ? t('letter.numbered', { number, code }) : t('letter.titled', { code })
  return (
    <Page title={letterTitle} summary={<StateChip state={letter.state} />}>
      <Columns kind="papers">
        <Stack>
          <Card>
            <LetterFacts letter={letter} />
            {letter.mine && <LetterActs letter={letter} />}
          </Card>
          {letter.events.length > 0 && (
            <Card kind="side" title={t('letter.history')}>
              <LetterHistory letter={letter} />
            </Card>
          )}
        </Stack>
        {papersInForce(letter).map(({ id, kind, language }) => (
          <div key={id} className={styles['sheet']}>
            <PdfSheet
              title={t(kind === 'client-slip' ? 'letter.slipPaper' : 'letter.letterPaper')}
              url={`files/papers/${id}`}
              summary={
                <>
                  <Chip>{t(`language.${language}`)}</Chip>
                  {second && kind === 'referral-letter' && <Chip>{t(`language.${second}`)}</Chip>}
                </>
              }
            />
          </div>
        ))}
      </Columns>
    </Page>
  )
}
