import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { LetterDesk } from '#features/referrals/write/letter-desk.tsx'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { FailureNote } from '#ui/failure-note.tsx'
import { Page } from '#ui/page.tsx'

const route = getRouteApi('/letters/write')

/** A letter is written: the form at the start side, both sheets as they will print beside it. */
export function WritePage() {
  const { need, draft, again, after } = route.useSearch()
  const earlierId = draft ?? again ?? after
  if (earlierId) return <FromEarlier id={earlierId} kind={kindOf({ draft, again })} />
  return need && <FromNeed key={need} needId={need} />
}

function kindOf(beginning: { draft: string | undefined; again: string | undefined }): LetterKind {
  if (beginning.draft) return 'draft'
  return beginning.again ? 'again' : 'after'
}

function FromNeed({ needId }: { readonly needId: string }) {
  const { data: start, error } = useQuery(referralQueries.start({ needId, providerId: null }))
  if (error) return <NotWritten error={error} />
  return start && <LetterDesk kind="new" needId={needId} start={start} />
}

function FromEarlier({ id, kind }: { readonly id: string; readonly kind: LetterKind }) {
  const { data: earlier, error } = useQuery(referralQueries.one(id))
  const needId = earlier?.content.needId
  const { data: start, error: notStarted } = useQuery({
    ...referralQueries.start({ needId: needId ?? '', providerId: null }),
    enabled: needId !== undefined,
  })
  const failed = error ?? notStarted
  if (failed) return <NotWritten error={failed} />
  if (!earlier || !start) return undefined
  const { needId: need } = earlier.content
  return <LetterDesk key={id} kind={kind} needId={need} start={start} earlier={earlier} />
}

function NotWritten({ error }: { readonly error: Error }) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  return (
    <Page>
      <FailureNote title={t('form.notShown')}>{words(error)}</FailureNote>
    </Page>
  )
}
