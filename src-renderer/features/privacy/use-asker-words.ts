import { useTranslation } from 'react-i18next'
import type { RestrictionAsker } from '#contract/privacy.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'

type Asked = Readonly<{ asker: RestrictionAsker; askerName: string }>

/** In what part somebody asked, and their name where it is known. */
export function useAskerWords(): (asked: Asked) => string {
  const { t } = useTranslation('privacy')
  return ({ asker, askerName }) =>
    askerName === ''
      ? t(`asker.${asker}`)
      : [t(`asker.${asker}`), isolate(askerName)].join(middleDot)
}
