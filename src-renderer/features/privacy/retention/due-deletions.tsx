import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import type { Deleted } from '#features/privacy/retention/approve-dialog.tsx'
import { DueCard } from '#features/privacy/retention/due-card.tsx'
import { KeptCard } from '#features/privacy/retention/kept-card.tsx'
import { useDueWords } from '#features/privacy/retention/use-due-words.ts'
import { useCopiesWords } from '#features/privacy/use-copies-words.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { Note } from '#ui/note.tsx'
import { Stack } from '#ui/page.tsx'
import styles from '../privacy.module.css'

/** What has been kept as long as it may be, for a manager to approve; and what was kept back, with why. */
export function DueDeletions() {
  const { data: lines } = useQuery(privacyQueries.due(useToday()))
  const { data: periods } = useQuery(privacyQueries.periods())
  const [deleted, setDeleted] = useState<Deleted>()
  if (!lines || !periods) return undefined
  const kept = lines.filter(({ keptUntil }) => keptUntil !== null)
  return (
    <Stack>
      <div>
        <output className={styles['told']}>{deleted && <DeletedNote {...deleted} />}</output>
        <DueCard
          lines={lines.filter(({ keptUntil }) => keptUntil === null)}
          periods={periods}
          onDeleted={setDeleted}
        />
      </div>
      {kept.length > 0 && <KeptCard lines={kept} />}
    </Stack>
  )
}

function DeletedNote({ lines, inCopies }: Deleted) {
  const { t } = useTranslation('privacy')
  const copiesWords = useCopiesWords()
  const words = useDueWords()
  return (
    <Note tone="good">
      <p>{t('approve.done', { what: words.sum(lines) })}</p>
      <p>{t('copies.line', { words: copiesWords(inCopies) })}</p>
      <p>{t('copies.caveat')}</p>
    </Note>
  )
}
