import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { mergingQueries } from '#features/people/merging/merging.queries.ts'
import { UnmergeForm } from '#features/people/merging/unmerge-form.tsx'
import { peopleQueries } from '#features/people/people.queries.ts'
import { Card } from '#ui/card.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Page } from '#ui/page.tsx'

const route = getRouteApi('/people/$id/unmerge/$mergeId')

/** One file becomes the two again that it was made of. */
export function UnmergePage() {
  const { t } = useTranslation('merging')
  const words = useFailureWords('merging')
  const { id, mergeId } = route.useParams()
  const { data: plan, error } = useQuery(mergingQueries.unmergePlan(mergeId))
  const { data: file } = useQuery(peopleQueries.file(id))
  return (
    <Page title={t('unmerge.title')}>
      {error && <FailureNote title={t('unmerge.notNow')}>{words(error)}</FailureNote>}
      {plan && file && (
        <Card>
          <UnmergeForm key={file.version} plan={plan} file={file} />
        </Card>
      )}
    </Page>
  )
}
