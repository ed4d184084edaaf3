import { useTranslation } from 'react-i18next'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { Chip, type Tone } from '#ui/chip.tsx'

const tones: Readonly<Record<ErasureRequest['state'], Tone>> = {
  open: 'attention',
  'carried-out': 'good',
  refused: 'plain',
}

export function RequestState({ state }: Pick<ErasureRequest, 'state'>) {
  const { t } = useTranslation('privacy')
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
}
