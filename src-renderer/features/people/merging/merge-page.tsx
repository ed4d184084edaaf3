import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { KeepApartAction } from '#features/people/duplicates/keep-apart-action.tsx'
import { MergeForm } from '#features/people/merging/merge-form.tsx'
import { mergingQueries } from '#features/people/merging/merging.queries.ts'
import { SideBySide } from '#features/people/merging/side-by-side.tsx'
import { PersonPick } from '#features/people/person-pick.tsx'
import { peopleQueries } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Page } from '#ui/page.tsx'

const route = getRouteApi('/people/$id/merge')

/** Two files of one person: found, laid side by side, and made one. */
export function MergePage() {
  const { t } = useTranslation('merging')
  const { id } = route.useParams()
  const { other } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: file } = useQuery(peopleQueries.file(id))
  const swap = (otherId: string) =>
    void navigate({ params: { id: otherId }, search: { other: id }, replace: true })
  return (
    <Page
      title={t('merge.title')}
      actions={
        other && (
          <>
            <KeepApartAction oneId={id} otherId={other} />
            <Button onPress={() => swap(other)}>{t('merge.swap')}</Button>
          </>
        )
      }
    >
      <Card>
        <PersonPick
          label={t('merge.other')}
          hint={file && t('merge.otherHint', { name: file.label.name })}
          without={id}
          value={null}
          onChange={(person) => void navigate({ search: { other: person.id }, replace: true })}
        />
      </Card>
      {other && <Compared key={`${id}${other}`} keptId={id} otherId={other} />}
    </Page>
  )
}

interface ComparedProps {
  readonly keptId: string
  readonly otherId: string
}

function Compared({ keptId, otherId }: ComparedProps) {
  const { t } = useTranslation('merging')
  const words = useFailureWords('merging')
  const { data, error } = useQuery(mergingQueries.comparison(keptId, otherId))
  if (error) return <FailureNote title={t('merge.notCompared')}>{words(error)}</FailureNote>
  if (!data) return undefined
  const { kept, other, hindrance } = data
  return (
    <>
      <SideBySide kept={kept} other={other} />
      {hindrance ? (
        <FailureNote title={t('merge.notNow')}>{t(`failure.${hindrance}`)}</FailureNote>
      ) : (
        <Card title={t('merge.choose')}>
          <MergeForm kept={kept} other={other} />
        </Card>
      )}
    </>
  )
}
