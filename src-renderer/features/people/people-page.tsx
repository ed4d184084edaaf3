import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { Output } from '#contract/index.ts'
import { PersonLine } from '#features/people/person-line.tsx'
import { peopleQueries } from '#features/people/people.queries.ts'
import { useLanguageName } from '#features/people/use-person-choices.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { Page } from '#ui/page.tsx'
import { RowList } from '#ui/row-list.tsx'
import styles from './people-page.module.css'

type Hit = Output<'people.search'>['hits'][number]

/** Who has a file: those seen last, or those that fit what is typed. */
export function PeoplePage() {
  const { t } = useTranslation('people')
  const { history } = useRouter()
  const session = useSession()
  const [text, setText] = useState('')
  const isSearching = text.trim() !== ''
  // Who was seen last is told to who sees the visits.
  const seesVisits = session?.may('visits.read') ?? false
  const { data } = useQuery({ ...peopleQueries.search(text), enabled: isSearching || seesVisits })
  return (
    <Page title={t('place')} actions={<PeopleActions />}>
      <Card
        isFlush
        title={isSearching || !seesVisits ? t('search.found') : t('search.recent')}
        actions={
          <div className={styles['search']}>
            <TextField
              label={t('search.label')}
              hint={
                data?.meant ? t('search.meant', { meant: data.meant }) : t('search.placeholder')
              }
              value={text}
              dir="auto"
              onChange={({ target }) => setText(target.value)}
            />
          </div>
        }
      >
        <RowList
          label={t('place')}
          lines={data?.hits ?? []}
          idOf={({ person }) => person.id}
          nameOf={({ person }) => person.name}
          onOpen={({ person }) => history.push(`/people/${person.id}`)}
          render={(hit) => <PersonRow hit={hit} />}
          empty={
            isSearching ? (
              <EmptyState title={t('search.none')}>{t('search.noneHint')}</EmptyState>
            ) : (
              <EmptyState title={seesVisits ? t('search.nobodyYet') : t('search.begin')}>
                {t('search.nobodyYetHint')}
              </EmptyState>
            )
          }
        />
      </Card>
    </Page>
  )
}

function PeopleActions() {
  const { t } = useTranslation(['people', 'duplicates', 'importing'])
  const { history } = useRouter()
  const session = useSession()
  return (
    <>
      {session?.may('consent.overrides') && (
        <Button onPress={() => history.push('/people/overrides')}>{t('people:overrides')}</Button>
      )}
      {session?.may('people.write') && (
        <Button onPress={() => history.push('/people/duplicates')}>{t('duplicates:open')}</Button>
      )}
      {session?.may('people.import') && (
        <Button onPress={() => history.push('/people/import')}>{t('importing:open')}</Button>
      )}
    </>
  )
}

function PersonRow({ hit: { person, lastVisit, isHere } }: { readonly hit: Hit }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const languageName = useLanguageName()
  const seen = isHere
    ? t('search.isHere')
    : lastVisit && t('search.lastVisit', { date: format.day(lastVisit) })
  return (
    <div className={styles['row']}>
      <PersonLine person={person} />
      <span className={styles['facts']}>
        {languageName(person.language)}
        {seen && <span>{seen}</span>}
      </span>
    </div>
  )
}
