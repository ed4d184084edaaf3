import { BookOpenText, Languages, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { useBirthWords } from '#features/people/person/use-birth-words.ts'
import { useLanguageName } from '#features/people/use-person-choices.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { isNameless } from '#i18n/written-names.ts'
import { Chip, Chips } from '#ui/chip.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonHead } from '#ui/person-head.tsx'
import { Prose } from '#ui/prose.tsx'

interface PersonIdentityProps {
  readonly file: PersonFile
  /** What other parts of the file have to say at a glance. */
  readonly chips: ReactNode
  readonly actions: ReactNode
}

/** Who this is: names, age and birth in both calendars, language, what to mind, file number. */
export function PersonIdentity({ file, chips, actions }: PersonIdentityProps) {
  const { t } = useTranslation('people')
  const languageName = useLanguageName()
  const birthWords = useBirthWords()
  const { name, otherName, birth, language, interpreter, alert } = file.label
  const { literacy } = file.details
  const spoken = languageName(language)
  return (
    <PersonHead
      name={{ text: name, lang: langOfName(name) }}
      other={otherName === null ? undefined : { text: otherName, lang: langOfName(otherName) }}
      facts={
        <Chips>
          <Chip>{birth ? birthWords(birth) : t('identity.birthUnknown')}</Chip>
          <Chip tone="teal" icon={Languages}>
            {interpreter ? t('identity.interpreter', { language: spoken }) : spoken}
          </Chip>
          {(literacy === 'little' || literacy === 'no') && (
            <Chip tone="attention" icon={BookOpenText}>
              {t(`identity.${literacy}`)}
            </Chip>
          )}
          {chips}
          {alert && (
            <Chip tone="attention" icon={TriangleAlert}>
              <Prose>{alert}</Prose>
            </Chip>
          )}
          {!isNameless(file.label) && (
            <Chip>
              <Latin>{file.fileNumber}</Latin>
            </Chip>
          )}
        </Chips>
      }
      actions={actions}
    />
  )
}
