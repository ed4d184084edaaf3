import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { useMinute } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useRoomWords } from '#i18n/use-room-words.ts'

/** How long they have waited, where they are, or how it ended and when. */
export function WhenWhere({ entry }: { readonly entry: QueueEntry }) {
  const { t } = useTranslation(['visits', 'lists'])
  const format = useFormat()
  const now = useMinute()
  const { state, arrivedAt, calledAt, endedAt, calledBy, ending } = entry
  const since = (from: string) =>
    format.minutes(Math.max(0, Math.floor((now - Date.parse(from)) / 60_000)))
  const roomWords = useRoomWords()
  switch (state) {
    case 'waiting':
      return <b>{since(arrivedAt)}</b>
    case 'held':
      return (
        <>
          <b>{since(arrivedAt)}</b>
          <small>{t('visits:queue.held')}</small>
        </>
      )
    case 'called':
      return (
        <>
          <b>{since(calledAt ?? arrivedAt)}</b>
          <small>
            {calledBy?.room ? (
              t('visits:queue.room', { room: roomWords(calledBy.room) })
            ) : (
              <bdi>{calledBy?.name}</bdi>
            )}
          </small>
        </>
      )
    case 'ended':
      return (
        <>
          <b>{format.clock(endedAt ?? arrivedAt)}</b>
          <small>{ending && t(`lists:contact-ending.${ending}`)}</small>
        </>
      )
    default:
      return state satisfies never
  }
}
