import { useTranslation } from 'react-i18next'
import { type About, usePutRight } from '#features/forms/use-put-right.ts'
import { Button } from '#ui/button.tsx'

interface PutRightProps extends About {
  readonly error: Error | null
}

/** Leads to the field that holds what cannot be printed, which is selected there: the next key replaces it. */
export function PutRight({ error, ...about }: PutRightProps) {
  const { t } = useTranslation()
  const way = usePutRight()(error, about)
  if (!way) return undefined
  return (
    <Button kind="plain" onPress={way.go}>
      {way.words(t)}
    </Button>
  )
}
