import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import { HitRow } from '#features/search/hit-row.tsx'
import { searchQueries } from '#features/search/search-queries.ts'
import { SearchNote } from '#features/search/search-note.tsx'
import { SearchBox } from '#ui/pick/search-box.tsx'

const register = 'register'

/** Finds anybody by anything the desk is told, opens or queues them; who is not found is registered. */
export function Omnibox() {
  const { t } = useTranslation('search')
  const [text, setText] = useState('')
  const { data, isPlaceholderData } = useQuery(searchQueries.people(text.trim()))
  const mayRegister = useSession()?.may('visits.write') ?? false
  const canRegister = mayRegister && /\p{L}{2}/u.test(text)
  const choose = useChoose(text, !data || isPlaceholderData, () => setText(''))
  const suggestions = useMemo(
    () => [
      ...(data?.hits ?? []).map((hit) => ({ id: hit.person.id, content: <HitRow hit={hit} /> })),
      ...(canRegister ? [{ id: register, content: t('register', { text: text.trim() }) }] : []),
    ],
    [data, canRegister, t, text],
  )
  return (
    <SearchBox
      label={t('label')}
      placeholder={t('placeholder')}
      shortcut="Ctrl+K"
      text={text}
      onType={setText}
      suggestions={suggestions}
      onChoose={choose}
      note={<SearchNote found={data} text={text} mayQueue={mayRegister} />}
    />
  )
}

/** Enter pressed before the answer is there means the best of that answer, never of the one before. */
function useChoose(text: string, isBehind: boolean, clear: () => void) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const openPerson = useOpenPerson()
  const mayQueue = useSession()?.may('visits.write') ?? false
  const lead = (id: string, withCtrl: boolean) => {
    clear()
    if (id === register) void navigate({ to: '/', search: { name: text.trim() } })
    else if (withCtrl && mayQueue) void navigate({ to: '/', search: { person: id } })
    else openPerson(id)
  }
  const leadToBest = async (withCtrl: boolean) => {
    const { hits } = await queryClient.fetchQuery(searchQueries.people(text.trim()))
    const best = hits[0]?.person.id ?? (mayQueue ? register : undefined)
    if (best) lead(best, withCtrl)
  }
  return (id: string, { withCtrl }: { readonly withCtrl: boolean }) => {
    if (isBehind) void leadToBest(withCtrl)
    else lead(id, withCtrl)
  }
}
