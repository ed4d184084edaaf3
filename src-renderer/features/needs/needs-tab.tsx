import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { AddNeedForm } from '#features/needs/add-need-form.tsx'
import { NeedItem } from '#features/needs/need-item.tsx'
import { needQueries } from '#features/needs/needs.queries.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { RecordList } from '#ui/record-list.tsx'

/** What the person came about, the open ones first, each with its ending. */
export function NeedsTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation(['needs', 'people'])
  const session = useSession()
  const [isAdding, setAdding] = useState(false)
  const { data: needs } = useQuery(needQueries.ofPerson(file.id))
  if (!needs) return undefined
  const add = file.mine && session?.may('needs.write') && !isAdding && (
    <Button shortcut="A" onPress={() => setAdding(true)}>
      {t('needs:add.action')}
    </Button>
  )
  const open = needs.filter(({ ending }) => !ending)
  const ended = needs.filter(({ ending }) => ending)
  return (
    <RecordList
      label={t('people:tab.needs')}
      above={
        <>
          {isAdding && <AddNeedForm personId={file.id} onDone={() => setAdding(false)} />}
          {needs.length === 0 && !isAdding ? (
            <EmptyState title={t('needs:none')} action={add}>
              {t('needs:noneHint')}
            </EmptyState>
          ) : (
            <div>{add}</div>
          )}
        </>
      }
    >
      {[...open, ...ended].map((need) => (
        <NeedItem key={need.id} need={need} isMine={file.mine} />
      ))}
    </RecordList>
  )
}
