import { useTranslation } from 'react-i18next'
import { useWhen } from '#app/use-when.ts'
import { DeliveryChannel } from '#contract/referrals-acts.contract.ts'
import type { Referral, ReferralEvent } from '#contract/referrals.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Prose } from '#ui/prose.tsx'
import { Timeline } from '#ui/timeline.tsx'

type Nature = Pick<ReferralEvent, 'isUndo' | 'isCorrection'>

/** Everything that happened to the letter, newest first, with who and when. */
export function LetterHistory({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation('referrals')
  const when = useWhen()
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
            when: when(at),
            title: titleOf(event, t(`event.${kind}`)),
            ...((event.isUndone || event.isCorrected) && { tone: 'plain' as const }),
            detail: (
              <>
                <bdi>{staff}</bdi>
                {event.isUndone && (
                  <span>
                    {middleDot}
                    {t('letter.undone')}
                  </span>
                )}
                {event.isCorrected && (
                  <span>
                    {middleDot}
                    {t('letter.corrected')}
                  </span>
                )}
                {by.success && (
                  <span>
                    {middleDot}
                    {t(`channel.${by.data}`)}
                  </span>
                )}
                {remark && (
                  <span>
                    {middleDot}
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
