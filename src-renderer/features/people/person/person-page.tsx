import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DeskFailure } from '#app/desk.ts'
import { personParts } from '#app/person-parts.ts'
import { useSession } from '#app/session.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { PersonIdentity } from '#features/people/person/person-identity.tsx'
import { peopleQueries } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Columns, Page, Stack } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

const route = getRouteApi('/people/$id')

/** Everything about one person, as far as the one signed in may see it. */
export function PersonPage() {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const { id } = route.useParams()
  const { data: file, error } = useQuery(peopleQueries.file(id))
  const into = error && mergedInto(error)
  if (into) return <MergedAway {...into} />
  if (error) {
    return (
      <Page>
        <FailureNote
          title={t('notShown')}
          action={
            isMissing(error) &&
            personParts.missing.map(({ id: part, Content }) => <Content key={part} personId={id} />)
          }
        >
          {words(error)}
        </FailureNote>
      </Page>
    )
  }
  return file && <PersonDesk key={id} file={file} />
}

function isMissing(error: Error): boolean {
  return error instanceof DeskFailure && error.failure.code === 'person-not-found'
}

type Into = Readonly<{ id: string; fileNumber: string }>

/** The file that this one went into. */
function mergedInto(error: Error): Into | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'merged-away') return undefined
  const { id, fileNumber } = error.failure.details ?? {}
  return { id: String(id), fileNumber: String(fileNumber) }
}

function MergedAway({ id, fileNumber }: Into) {
  const { t } = useTranslation('merging')
  const openPerson = useOpenPerson()
  return (
    <Page>
      <FailureNote
        title={t('mergedAway.title')}
        action={
          <Button onPress={() => openPerson(id)}>
            {t('mergedAway.open', { number: fileNumber })}
          </Button>
        }
      />
    </Page>
  )
}

function PersonDesk({ file }: { readonly file: PersonFile }) {
  const { notes, chips, actions, facts } = personParts
  return (
    <Page>
      {notes.map(({ id, Content }) => (
        <Content key={id} file={file} />
      ))}
      <PersonIdentity
        file={file}
        chips={chips.map(({ id, Content }) => (
          <Content key={id} file={file} />
        ))}
        actions={actions.map(({ id, Content }) => (
          <Content key={id} file={file} />
        ))}
      />
      <Columns kind="side">
        <Card isFlush>
          <PersonTabs file={file} />
        </Card>
        <Stack>
          {facts.map(({ id, Content }) => (
            <Content key={id} file={file} />
          ))}
        </Stack>
      </Columns>
    </Page>
  )
}

function PersonTabs({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const session = useSession()
  const navigate = route.useNavigate()
  const { tab } = route.useSearch()
  const shown = personParts.tabs.filter(
    ({ permission, isOfTheTeam }) =>
      file.openUntil !== null || (session?.may(permission) && (!isOfTheTeam || file.reads)),
  )
  const selected = shown.find(({ id }) => id === tab) ?? shown[0]
  return (
    <Tabs
      label={file.label.name}
      selected={selected?.id ?? ''}
      onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
      tabs={shown.map(({ id, labelKey, Content }) => ({
        id,
        label: t(labelKey),
        content: <Content file={file} />,
      }))}
    />
  )
}
