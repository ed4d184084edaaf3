import { useTranslation } from 'react-i18next'
import type { PublishedCount } from '#contract/returns.contract.ts'
import { type Place, useOpenNumber } from '#features/returns/open-number.ts'
import styles from '#features/returns/returns.module.css'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'

interface CountButtonProps {
  readonly count: PublishedCount | undefined
  readonly place: Place
}

/** A number that opens to the list behind it; one that may not be told is words. */
export function CountButton({ count, place }: CountButtonProps) {
  const { t } = useTranslation('returns')
  const words = useReturnWords()
  const onOpen = useOpenNumber()(place, count)
  const said = words.count(count)
  if (!onOpen) {
    return (
      <span className={classNames(styles['closed'], count?.kind !== 'shown' && styles['hidden'])}>
        {said}
      </span>
    )
  }
  return (
    <Button kind="plain" aria-label={t('openNumber', { n: said })} onPress={onOpen}>
      {said}
    </Button>
  )
}
