import { useTranslation } from 'react-i18next'
import { DeliveryChannel } from '#contract/referrals-acts.contract.ts'
import type { Referral, ReferralEvent } from '#contract/referrals.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { useCentreClock } from '#i18n/centre-clock.ts'
import { Prose } from '#ui/prose.tsx'
import { Timeline } from '#ui/timeline.tsx'

type Nature = Pick<ReferralEvent, 'isUndo' | 'isCorrection'>

/** Everything that happened to the letter, newest first, with who and when. */
export function LetterHistory({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { timeZone } = useCentreClock()
  const titleOf = ({ isUndo, isCorrection }: Nature, what: string) => {
    if (isUndo) return t('letter.undo', { what })
    return isCorrection ? t('letter.correction', { what }) : what
  }
  return (
    <Timeline
      label={t('letter.history')}
      events={letter.events
        .toReversed()
        .map(({ id, kind, at, staff, channel, remark, ...event }) => {
          const by = DeliveryChannel.safeParse(channel)
          return {
            id,
            dateTime: at,
            when: `${format.day(dayInZone(at, timeZone), 'short')} ${format.clock(at)}`,
            title: titleOf(event, t(`event.${kind}`)),
            ...((event.isUndone || event.isCorrected) && { tone: 'plain' as const }),
            detail: (
              <>
                <bdi>{staff}</bdi>
                {event.isUndone && <span> · {t('letter.undone')}</span>}
                {event.isCorrected && <span> · {t('letter.corrected')}</span>}
                {by.success && <span> · {t(`channel.${by.data}`)}</span>}
                {remark && (
                  <span>
                    {' · '}
                    <Prose>{remark}</Prose>
                  </span>
                )}
              </>
            ),
          }
        })}
    />
  )
}
