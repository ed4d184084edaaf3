import { useTranslation } from 'react-i18next'
import {
  ConsentManner,
  ConsentPurpose,
  OverrideGround,
  SharedGroup,
} from '#contract/consent.contract.ts'

/** What a consent is made of, in the words of the window. */
export function useConsentChoices() {
  const { t } = useTranslation('consent')
  return {
    decisions: (['given', 'refused', 'override'] as const).map((value) => ({
      value,
      label: t(`decision.${value}`),
    })),
    reaches: (['one', 'all'] as const).map((value) => ({ value, label: t(`reach.${value}`) })),
    purposes: ConsentPurpose.options.map((value) => ({ value, label: t(`purpose.${value}`) })),
    groups: SharedGroup.options.map((value) => ({ value, label: t(`group.${value}`) })),
    manners: ConsentManner.options.map((value) => ({ value, label: t(`manner.${value}`) })),
    grounds: OverrideGround.options.map((value) => ({ value, label: t(`ground.${value}`) })),
  }
}
