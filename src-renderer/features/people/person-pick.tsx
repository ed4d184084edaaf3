import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonLabel } from '#contract/people.contract.ts'
import { PersonLine } from '#features/people/person-line.tsx'
import { peopleQueries } from '#features/people/people.queries.ts'
import { SearchBox } from '#ui/pick/search-box.tsx'
import { Field, type FieldWords } from '#ui/field/field.tsx'

interface PersonPickProps extends FieldWords {
  /** The one who is not offered: the person themselves. */
  readonly without: string
  readonly value: PersonLabel | null
  readonly onChange: (person: PersonLabel) => void
}

/** Somebody who has a file, found as in the search box on top. */
export function PersonPick({ without, value, onChange, ...words }: PersonPickProps) {
  const { t } = useTranslation('people')
  const [typed, setTyped] = useState<string>()
  const text = typed ?? value?.name ?? ''
  const { data, isPlaceholderData } = useQuery(peopleQueries.search(text))
  const hits = data?.hits.filter(({ person }) => person.id !== without) ?? []
  const choose = (id: string) => {
    const hit = hits.find(({ person }) => person.id === id)
    if (!hit) return
    setTyped(undefined)
    onChange(hit.person)
  }
  return (
    <Field {...words} isGroup echo={value && <PersonLine person={value} />}>
      {() => (
        <SearchBox
          label={typeof words.label === 'string' ? words.label : t('search.label')}
          placeholder={t('search.placeholder')}
          shortcut="Ctrl+F"
          text={text}
          onType={setTyped}
          suggestions={hits.map(({ person }) => ({
            id: person.id,
            content: <PersonLine person={person} />,
          }))}
          isBehind={!data || isPlaceholderData}
          onChoose={choose}
          note={data && hits.length === 0 && t('search.none')}
        />
      )}
    </Field>
  )
}
