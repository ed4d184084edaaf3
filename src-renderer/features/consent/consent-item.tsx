import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { Consent } from '#contract/consent.contract.ts'
import { useConsentWords } from '#features/consent/use-consent-words.ts'
import { WithdrawDialog } from '#features/consent/withdraw-dialog.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { Button } from '#ui/button.tsx'
import { Chip, type Tone } from '#ui/chip.tsx'
import { Prose } from '#ui/prose.tsx'
import { RecordItem } from '#ui/record-list.tsx'

/** One decision of the person, in plain words. */
export function ConsentItem({ consent }: { readonly consent: Consent }) {
  const { t } = useTranslation('consent')
  const words = useConsentWords()
  const session = useSession()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const mayWithdraw = consent.valid && session?.may('consent.write')
  return (
    <RecordItem
      title={
        <>
          {t(`purpose.${consent.purpose}`)}
          {middleDot}
          <bdi>{words.recipient(consent)}</bdi>
          <State consent={consent} />
        </>
      }
      detail={
        <>
          {words.scope(consent) && <p>{words.scope(consent)}</p>}
          {consent.reason && <Prose isBlock>{consent.reason}</Prose>}
        </>
      }
      when={
        <>
          {[words.days(consent), words.how(consent)].filter(Boolean).join(middleDot)}
          {middleDot}
          <bdi>{consent.recordedBy}</bdi>
        </>
      }
    >
      {mayWithdraw && (
        <>
          <Button kind="plain" onPress={() => setWithdrawing(true)}>
            {t('withdraw.action')}
          </Button>
          <WithdrawDialog
            consent={consent}
            isOpen={isWithdrawing}
            onClose={() => setWithdrawing(false)}
          />
        </>
      )}
    </RecordItem>
  )
}

function State({ consent }: { readonly consent: Consent }) {
  const { t } = useTranslation('consent')
  const state = stateOf(consent)
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
}

type State = 'holds' | 'override' | 'refused' | 'withdrawn' | 'over'

const tones: Readonly<Record<State, Tone>> = {
  holds: 'good',
  override: 'attention',
  refused: 'attention',
  withdrawn: 'plain',
  over: 'plain',
}

function stateOf({ decision, withdrawnOn, valid }: Consent): State {
  if (withdrawnOn) return 'withdrawn'
  if (decision === 'refused') return 'refused'
  if (!valid) return 'over'
  return decision === 'override' ? 'override' : 'holds'
}
