import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import { choicesOf, idOf, type Choice } from '#features/search/choices.ts'
import { CommandRow } from '#features/search/command-row.tsx'
import { commandsLike, type Command } from '#features/search/commands.ts'
import { HitRow, useHitWords } from '#features/search/hit-row.tsx'
import { searchQueries } from '#features/search/search-queries.ts'
import { SearchNote } from '#features/search/search-note.tsx'
import { SearchBox } from '#ui/pick/search-box.tsx'

interface Typed {
  readonly text: string
  readonly commands: readonly Command[]
}

const nothing: Typed = { text: '', commands: [] }

/** Finds anybody by anything the desk is told, opens or queues them; who is not found is registered. Finds what keys do, too. */
export function Omnibox() {
  const { t } = useTranslation('search')
  const [{ text, commands }, setTyped] = useState(nothing)
  const { data, isPlaceholderData } = useQuery(searchQueries.people(text.trim()))
  const mayRegister = useSession()?.may('visits.write') ?? false
  const canRegister = mayRegister && /\p{L}{2}/u.test(text)
  const choices = useMemo(
    () => choicesOf({ hits: data?.hits ?? [], commands, canRegister }),
    [data, commands, canRegister],
  )
  const lead = useLead(text, () => setTyped(nothing))
  const choose = (id: string, { withCtrl }: { readonly withCtrl: boolean }) => {
    const choice = choices.find((one) => idOf(one) === id)
    if (choice) lead(choice, withCtrl)
  }
  const words = useHitWords()
  const suggestions = useMemo(() => {
    const contentOf = (choice: Choice) => {
      if (choice.kind === 'person') return <HitRow hit={choice.hit} words={words} />
      if (choice.kind === 'command') return <CommandRow command={choice.command} />
      return t('register', { text: text.trim() })
    }
    return choices.map((choice) => ({ id: idOf(choice), content: contentOf(choice) }))
  }, [choices, text, words, t])
  return (
    <SearchBox
      label={t('label')}
      placeholder={t('placeholder')}
      shortcut="Ctrl+K"
      text={text}
      onType={(typed) => setTyped({ text: typed, commands: commandsLike(typed) })}
      suggestions={suggestions}
      isBehind={!data || isPlaceholderData}
      onChoose={choose}
      note={<SearchNote found={data} text={text} mayQueue={mayRegister} />}
    />
  )
}

function useLead(text: string, clear: () => void) {
  const navigate = useNavigate()
  const openPerson = useOpenPerson()
  const mayQueue = useSession()?.may('visits.write') ?? false
  return (choice: Choice, withCtrl: boolean) => {
    clear()
    if (choice.kind === 'command') return choice.command.run()
    if (choice.kind === 'register') return void navigate({ to: '/', search: { name: text.trim() } })
    const { id } = choice.hit.person
    return withCtrl && mayQueue
      ? void navigate({ to: '/', search: { person: id } })
      : openPerson(id)
  }
}
