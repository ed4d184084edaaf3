import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { similarQuery } from '#app/similar-query.ts'
import type { FamilyForm } from '#features/people/household/family-shape.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Note } from '#ui/note.tsx'

/** Who has a file already, as far as name and birth tell: they join the household instead. */
export function MemberKnown({
  form,
  index,
}: {
  readonly form: FamilyForm
  readonly index: number
}) {
  const { t } = useTranslation('visits')
  const format = useFormat()
  const [name, birth] = useWatch({
    control: form.control,
    name: [`members.${index}.name`, `members.${index}.birth`],
  })
  const typed = useDeferredValue(name.trim())
  const { data = [] } = useQuery({
    ...similarQuery({ name: typed, birth: birth.date ?? null, phone: '' }),
    enabled: typed.length >= 3,
  })
  const known = data.filter(({ level }) => level === 'warning')
  if (known.length === 0) return undefined
  const names = known.map(({ person }) => isolate(`${person.name}, ${person.fileNumber}`))
  return (
    <Note tone="attention">
      {t('intake.alreadyKnown')} {format.list(names)}
    </Note>
  )
}
