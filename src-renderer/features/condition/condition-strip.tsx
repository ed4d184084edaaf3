import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Condition } from '#contract/condition.contract.ts'
import { conditionQueries } from '#features/condition/condition-queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import styles from './condition-strip.module.css'

/** Over the work of everybody: what the computer lacks, until it has it again. */
export function ConditionStrip() {
  const { data } = useQuery(conditionQueries.now())
  if (!data) return undefined
  return (
    <>
      <RoomStrip condition={data} />
      <ClockStrip setBackAt={data.clockSetBackAt} />
    </>
  )
}

function RoomStrip({ condition: { room, freeMegabytes } }: { readonly condition: Condition }) {
  const { t } = useTranslation('condition')
  const format = useFormat()
  if (room === 'enough') return undefined
  return (
    <div role={room === 'low' ? 'note' : 'alert'} className={styles['strip']} data-room={room}>
      {t(`room.${room}`, { megabytes: format.number(freeMegabytes) })}
    </div>
  )
}

function ClockStrip({ setBackAt }: { readonly setBackAt: string | null }) {
  const { t } = useTranslation('condition')
  const format = useFormat()
  const [understood, setUnderstood] = useState<string>()
  if (setBackAt === null || setBackAt === understood) return undefined
  return (
    <div role="note" className={styles['strip']}>
      <span>{t('clock', { time: format.clock(setBackAt) })}</span>
      <Button kind="plain" onPress={() => setUnderstood(setBackAt)}>
        {t('understood')}
      </Button>
    </div>
  )
}
