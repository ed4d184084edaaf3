import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useSession } from '#app/session.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { RestrictedFile } from '#contract/restricted.contract.ts'
import { ChangeTeam } from '#features/restricted/change-team.tsx'
import { LiftAction } from '#features/restricted/lift-action.tsx'
import { RestrictAction } from '#features/restricted/restrict-action.tsx'
import styles from '#features/restricted/restricted-card.module.css'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Prose } from '#ui/prose.tsx'

/** Whether only the team may know of this file: who said so and why; and the way there and back for who may. */
export function RestrictedCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('restricted')
  const session = useSession()
  const isOwn = file.mine || session?.may('restricted.list') === true
  const maySet = session?.may('restricted.set') === true && isOwn
  const { restricted } = file
  if (!restricted && !maySet) return undefined
  return (
    <Card kind="side" title={t('team')}>
      {restricted ? <Since restricted={restricted} /> : <p>{t('none')}</p>}
      {maySet && !restricted && (
        <div className={styles['acts']}>
          <RestrictAction file={file} />
        </div>
      )}
      {maySet && restricted && (
        <div className={styles['acts']}>
          <ChangeTeam file={restricted} team={file.team} />
          <LiftAction file={restricted} />
        </div>
      )}
    </Card>
  )
}

function Since({ restricted }: { readonly restricted: RestrictedFile }) {
  const { t } = useTranslation('restricted')
  const format = useFormat()
  const { timeZone } = useCentre()
  const { setAt, setBy, reason } = restricted
  return (
    <>
      <p>
        {t('chipHint')} {t('since', { name: setBy, day: format.day(dayInZone(setAt, timeZone)) })}
      </p>
      <p>
        <Prose>{reason}</Prose>
      </p>
    </>
  )
}
