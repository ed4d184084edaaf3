import { useTranslation } from 'react-i18next'
import { type Provider, ProviderDetails } from '#contract/directory.contract.ts'
import { Language } from '#contract/language.ts'
import { entryOf, type ProviderForm, ProviderShape } from '#features/directory/provider-shape.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface ProviderConflictProps {
  readonly form: ProviderForm
  readonly seen: Provider
  readonly current: Provider
  readonly onResolve: (takeTheirs: TakeTheirs<ProviderDetails>) => void
}

const fields = ProviderDetails.keyof().options

/** What a colleague wrote of the body meanwhile beside what was typed here. */
export function ProviderConflict({ form, seen, current, onResolve }: ProviderConflictProps) {
  const { t } = useTranslation('directory')
  const before = detailsOf(seen)
  return (
    <Conflict
      fields={fields}
      seen={before}
      mine={useWritten(form, ProviderShape) ?? before}
      theirs={detailsOf(current)}
      labelOf={(field) =>
        field === 'services' || field === 'names' ? t(field) : t(`field.${field}`)
      }
      wordsOf={useProviderWords()}
      onResolve={onResolve}
    />
  )
}

/** As the form reads it: the same names and services, whichever of them are empty. */
function detailsOf(provider: Provider): ProviderDetails {
  return ProviderShape.parse(entryOf(provider, { figures: String }))
}

function useProviderWords(): (details: ProviderDetails, field: keyof ProviderDetails) => string {
  const { t } = useTranslation(['directory', 'lists'])
  const format = useFormat()
  return (details, field) => {
    switch (field) {
      case 'names':
        return format.list(
          Language.options.flatMap((language) => details.names[language] || []).map(isolate),
        )
      case 'kind':
        return t(`directory:kind.${details.kind}`)
      case 'contactSex':
        return t(`directory:sex.${details.contactSex}`)
      case 'language':
        return t(`directory:language.${details.language}`)
      case 'services':
        return details.services
          .map(({ name, topic, hours, bring, freePlaces }) =>
            [
              name,
              t(`lists:need.${topic}`),
              ...Language.options.map((language) => hours[language] ?? ''),
              ...Language.options.map((language) => bring[language] ?? ''),
              freePlaces === null ? '' : t('directory:places', { count: freePlaces }),
            ]
              .filter((part) => part !== '')
              .map(isolate)
              .join(middleDot),
          )
          .join(' • ')
      case 'name':
      case 'address':
      case 'phone':
      case 'email':
      case 'contactPerson':
      case 'contactName':
        return details[field]
      default:
        return field satisfies never
    }
  }
}
