import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { useOpenHousehold } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** Whoever lives alone has a family number too. */
export function OpenHousehold({ file: { id, version } }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const onError = useTellFailure('people')
  const { mutate, isPending } = useOpenHousehold()
  const open = () =>
    mutate(
      { id, version },
      {
        onError,
        onSuccess: ({ household }) => {
          const number = household?.fileNumber ?? ''
          announce({ words: (say) => say('people:household.opened', { number }) })
        },
      },
    )
  return (
    <Button kind="plain" isDisabled={isPending} onPress={open}>
      {t('household.open')}
    </Button>
  )
}
