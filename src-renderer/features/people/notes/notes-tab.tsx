import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { peopleQueries } from '#features/people/people.queries.ts'
import { useMomentWords } from '#features/people/timeline/use-moment-words.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Prose } from '#ui/prose.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import styles from './notes-tab.module.css'

/** The notes of the case, newest first; read by its team alone. */
export function NotesTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const { data: notes } = useQuery(peopleQueries.notes(file.id))
  const momentWords = useMomentWords()
  if (!notes) return undefined
  if (notes.length === 0) {
    return <EmptyState title={t('note.none')}>{t('note.noneHint')}</EmptyState>
  }
  return (
    <ol aria-label={t('tab.notes')} className={styles['notes']}>
      {notes.map(({ id, text, writtenAt, writtenBy }) => (
        <li key={id} className={styles['note']}>
          <Prose isBlock>{text}</Prose>
          <p className={styles['by']}>
            <bdi>{writtenBy}</bdi>
            {middleDot}
            <time dateTime={writtenAt}>{momentWords(writtenAt)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
