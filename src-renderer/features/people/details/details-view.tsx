import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { useDetailsWords } from '#features/people/details/use-details-words.ts'
import { Facts } from '#ui/facts.tsx'
import { ComposedLine } from '#ui/prose.tsx'
import styles from './details.module.css'

const order = [
  'names',
  'sex',
  'birth',
  'language',
  'literacy',
  'contacts',
  'address',
  'landmark',
  'zoneId',
  'guardian',
  'alert',
  'targets',
  'source',
] as const

/** The details as they are; what is not known is not shown. */
export function DetailsView({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const words = useDetailsWords()(file.details)
  return (
    <Facts
      facts={order.map((field) => ({
        id: field,
        label: t(`field.${field}`),
        value:
          words[field].length === 0 ? undefined : (
            <span className={styles['lines']}>
              {words[field].map((line) => (
                <span key={line}>
                  <ComposedLine>{line}</ComposedLine>
                </span>
              ))}
            </span>
          ),
      }))}
    />
  )
}
