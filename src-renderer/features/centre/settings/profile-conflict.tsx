import { useTranslation } from 'react-i18next'
import { CentreProfile } from '#contract/centre.contract.ts'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { useProfileChoices } from '#features/centre/profile/use-profile-choices.ts'
import { useTimeZones } from '#features/centre/profile/use-time-zones.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface ProfileConflictProps {
  readonly form: ProfileForm
  readonly seen: CentreProfile
  readonly current: CentreProfile
  readonly onResolve: (takeTheirs: TakeTheirs<CentreProfile>) => void
}

const fields = CentreProfile.keyof().options

/** The settings that another manager changed meanwhile beside those typed here. */
export function ProfileConflict({ form, seen, current, onResolve }: ProfileConflictProps) {
  const { t } = useTranslation('centre')
  const before = CentreProfile.parse(seen)
  return (
    <Conflict
      fields={fields}
      seen={before}
      mine={useWritten(form, CentreProfile) ?? before}
      theirs={CentreProfile.parse(current)}
      labelOf={(field) => t(`field.${field}`)}
      wordsOf={useProfileWords()}
      onResolve={onResolve}
    />
  )
}

function useProfileWords(): (profile: CentreProfile, field: keyof CentreProfile) => string {
  const { t } = useTranslation('centre')
  const format = useFormat()
  const { countries, weekdays, spoken, written, calendars } = useProfileChoices()
  const timeZones = useTimeZones()
  return (profile, field) => {
    switch (field) {
      case 'country':
        return format.list(labelsIn(countries, [profile.country]))
      case 'calendar':
        return format.list(labelsIn(calendars, [profile.calendar]))
      case 'weekend':
        return format.list(labelsIn(weekdays, profile.weekend.map(String)))
      case 'languages':
        return format.list(labelsIn(spoken, profile.languages))
      case 'letterLanguage':
        return format.list(labelsIn(written, [profile.letterLanguage]))
      case 'logo':
        return profile.logo ? t('backup.kilobytes', { count: kilobytesOf(profile.logo.data) }) : ''
      case 'threshold':
        return format.number(profile.threshold)
      case 'lockMinutes':
        return t('minutes', { count: profile.lockMinutes })
      case 'timeZone':
        return format.list(labelsIn(timeZones, [profile.timeZone]))
      case 'name':
      case 'address':
      case 'phone':
      case 'email':
        return profile[field]
      default:
        return field satisfies never
    }
  }
}

type Choices = readonly Readonly<{ value: string; label: string }>[]

function labelsIn(choices: Choices, values: readonly string[]): string[] {
  return values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
}

/** Two pictures are told apart by their size. */
function kilobytesOf(base64: string): number {
  return Math.ceil((base64.length * 3) / 4 / 1024)
}
