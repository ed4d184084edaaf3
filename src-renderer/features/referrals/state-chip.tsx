import { useTranslation } from 'react-i18next'
import type { ReferralState } from '#contract/referral-states.ts'
import { Chip, type Tone } from '#ui/chip.tsx'

const tones: Readonly<Record<ReferralState, Tone>> = {
  draft: 'plain',
  issued: 'teal',
  delivered: 'teal',
  accepted: 'good',
  'waiting-list': 'attention',
  rejected: 'attention',
  served: 'good',
  'not-served': 'attention',
  withdrawn: 'plain',
  cancelled: 'plain',
  unknown: 'attention',
  closed: 'plain',
}

export function StateChip({ state }: { readonly state: ReferralState }) {
  const { t } = useTranslation('referrals')
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
}
