import { useTranslation } from 'react-i18next'
import type { Fact } from '#contract/merging.contract.ts'

/** What a fact of an identity is called where it can be chosen or has changed. */
export function useFactName(): (of: Fact['of']) => string {
  const { t } = useTranslation('people')
  return (of) => {
    if (of === 'home') return t('field.address')
    if (of === 'residences') return t('addHome.title')
    return of === 'household' || of === 'team' ? t(`${of}.title`) : t(`field.${of}`)
  }
}
