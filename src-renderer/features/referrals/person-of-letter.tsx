import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { PersonName } from '#ui/person-name.tsx'

/** Whom a letter is about: their own script first. */
export function PersonOfLetter({ person }: Pick<ReferralLabel, 'person'>) {
  const { name, otherName } = person
  return (
    <PersonName
      name={{ text: name, lang: langOfName(name) }}
      {...(otherName && { other: { text: otherName, lang: langOfName(otherName) } })}
    />
  )
}
