import { useTranslation } from 'react-i18next'
import { useWhen } from '#app/use-when.ts'
import { WorkProgress } from '#app/work-progress.tsx'
import type { Health } from '#contract/upkeep.contract.ts'
import { useBytes } from '#features/upkeep/use-bytes.ts'
import { useCheck } from '#features/upkeep/use-check.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'

/** When the pages and the log were last looked at, and how much room there is. */
export function ChecksCard({ health: { pages, chain, free } }: { readonly health: Health }) {
  const { t } = useTranslation('upkeep')
  const when = useWhen()
  const bytes = useBytes()
  const check = useCheck()
  const saidOf = (checked: Health['pages']) => {
    if (!checked) return t('checks.never')
    const words = { when: when(checked.at) }
    return checked.isGood ? t('checks.good', words) : t('checks.bad', words)
  }
  return (
    <Card
      title={t('checks.title')}
      actions={
        <Button isDisabled={check.isPending} onPress={() => check.mutate()}>
          {t('checks.now')}
        </Button>
      }
    >
      <p>{t('checks.what')}</p>
      {check.isPending && <WorkProgress />}
      <Facts
        facts={[
          { id: 'pages', label: t('checks.pages'), value: saidOf(pages) },
          { id: 'chain', label: t('checks.chain'), value: saidOf(chain) },
          {
            id: 'broken',
            label: t('checks.firstBroken'),
            value: chain?.seq === undefined ? undefined : t('checks.row', { number: chain.seq }),
          },
          { id: 'free', label: t('checks.free'), value: free === null ? undefined : bytes(free) },
        ]}
      />
    </Card>
  )
}
