import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { DueDeletion } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { useLineColumns } from '#features/privacy/retention/use-due-columns.tsx'
import { lineId } from '#features/privacy/retention/use-due-words.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Prose } from '#ui/prose.tsx'
import { Table } from '#ui/table.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** What somebody kept back, why and until when; it can be decided before that day. */
export function KeptCard({ lines }: { readonly lines: readonly DueDeletion[] }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  return (
    <Card isFlush title={t('kept.title')}>
      <Table<DueDeletion>
        label={t('kept.title')}
        lines={lines}
        idOf={lineId}
        empty=""
        columns={[
          ...useLineColumns(),
          {
            id: 'until',
            label: t('kept.until'),
            render: ({ keptUntil }) => keptUntil && format.day(keptUntil),
          },
          { id: 'reason', label: t('kept.why'), render: ({ keptWhy }) => <Prose>{keptWhy}</Prose> },
          {
            id: 'act',
            label: t('requests.decision'),
            render: (line) => <AgainButton line={line} />,
          },
        ]}
      />
    </Card>
  )
}

function AgainButton({ line: { kind, personId, keptWhy } }: { readonly line: DueDeletion }) {
  const { t } = useTranslation('privacy')
  const keep = usePrivacyAct('privacy.keep')
  const onError = useTellFailure('privacy')
  const until = useToday()
  const askAgain = () =>
    keep.mutate(
      // Of a restricted file the reason is not told.
      { lines: [{ kind, personId }], reason: keptWhy || '–', until },
      { onError, onSuccess: () => announce({ words: (say) => say('privacy:kept.back') }) },
    )
  return (
    <Button kind="plain" isDisabled={keep.isPending} onPress={askAgain}>
      {t('kept.again')}
    </Button>
  )
}
