import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { AsideCard } from '#features/upkeep/aside-card.tsx'
import { ChecksCard } from '#features/upkeep/checks-card.tsx'
import { DrillDialog } from '#features/upkeep/drill-dialog.tsx'
import { PlacesCard } from '#features/upkeep/places-card.tsx'
import { ProblemNote } from '#features/upkeep/problem-note.tsx'
import { WaysInCard } from '#features/upkeep/ways-in-card.tsx'
import { Note } from '#ui/note.tsx'
import { Columns, Stack } from '#ui/page.tsx'

/** How the store is, in plain words: what somebody must see to first, each with what sets it right; then the facts. */
export function StoreHealth() {
  const { t } = useTranslation('upkeep')
  const { data: health } = useQuery(upkeepQueries.health())
  const [isPlaying, setPlaying] = useState(false)
  if (!health) return undefined
  return (
    <Stack>
      {health.problems.length === 0 && <Note tone="good">{t('allWell')}</Note>}
      {health.problems.map((problem) => (
        <ProblemNote
          key={problem}
          problem={problem}
          happened={health.events.find(({ event }) => event === problem)}
          onDrill={() => setPlaying(true)}
        />
      ))}
      <PlacesCard places={health.places} />
      {health.aside.length > 0 && <AsideCard aside={health.aside} />}
      <Columns kind="halves">
        <ChecksCard health={health} />
        <WaysInCard health={health} onDrill={() => setPlaying(true)} />
      </Columns>
      {isPlaying && <DrillDialog onClose={() => setPlaying(false)} />}
    </Stack>
  )
}
