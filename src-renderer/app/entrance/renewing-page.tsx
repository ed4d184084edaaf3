import { useTranslation } from 'react-i18next'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import type { DeskState } from '#contract/staff.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Progress } from '#ui/progress.tsx'

type Renewing = Pick<Extract<DeskState, { state: 'renewing' }>, 'stage' | 'part'>

/** All keys are being changed: nothing else can be done meanwhile, and how far it is is seen. */
export function RenewingPage({ stage, part }: Renewing) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <EntrancePage title={t('renewing.title')} lead={t('renewing.lead')}>
      <Progress
        label={t(`renewing.stage.${stage}`)}
        done={part}
        total={stage === 'file' ? 1 : undefined}
        howFar={format.percent(part)}
      />
    </EntrancePage>
  )
}
