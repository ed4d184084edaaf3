import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { needQueries } from '#features/needs/needs.queries.ts'
import { Button } from '#ui/button.tsx'

/** A letter for the one open need, or the needs to choose from. */
export function ReferAction({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('needs')
  const session = useSession()
  const { history } = useRouter()
  const mayRefer = file.mine && session?.may('referrals.write') === true
  const { data: needs } = useQuery({ ...needQueries.ofPerson(file.id), enabled: mayRefer })
  if (!mayRefer) return undefined
  const open = needs?.filter(({ ending }) => !ending) ?? []
  const [only] = open
  const path =
    only && open.length === 1 ? `/letters/write?need=${only.id}` : `/people/${file.id}?tab=needs`
  return (
    <Button kind="primary" shortcut="R" onPress={() => history.push(path)}>
      {t('refer')}
    </Button>
  )
}
