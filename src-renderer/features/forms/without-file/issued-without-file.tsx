import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useSettled } from '#app/use-settled.ts'
import type { PaperWithoutFile } from '#contract/forms.contract.ts'
import type { Input } from '#contract/index.ts'
import { formQueries } from '#features/forms/forms.queries.ts'
import styles from '#features/forms/forms.module.css'
import { IssuedLine } from '#features/forms/person/issued-forms.tsx'
import { isolate } from '#i18n/present-value.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { TextField } from '#ui/field/text-field.tsx'

interface IssuedWithoutFileProps {
  readonly onPutRight: (paper: PaperWithoutFile) => void
}

/** Attendance sheets, and complaints of who has no file: found by number or by what stands on them. */
export function IssuedWithoutFile({ onPutRight }: IssuedWithoutFileProps) {
  const { t } = useTranslation('forms')
  const words = useFailureWords('forms')
  const [text, setText] = useState('')
  const search = useSettled(text.trim())
  const { data } = useQuery(formQueries.withoutFile(search))
  const again = useMutation({
    mutationFn: (paper: Input<'forms.handOverIssued'>) => send('forms.handOverIssued', paper),
    onSuccess: ({ outcome }) => tellOutcome(outcome),
  })
  const isSearched = search !== ''
  return (
    <section aria-label={t('withoutFile.title')}>
      <Card title={t('withoutFile.title')}>
        <div className={styles['choice']}>
          <TextField
            label={t('withoutFile.search')}
            name="withoutFile"
            dir="auto"
            maxLength={60}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {again.error && <FailureNote title={t('failed')}>{words(again.error)}</FailureNote>}
          {data?.papers.map((paper) => (
            <IssuedLine key={paper.id} paper={paper} onLeave={again.mutate}>
              <About paper={paper} onPutRight={onPutRight} />
            </IssuedLine>
          ))}
          {data?.papers.length === 0 && (
            <EmptyState title={t(isSearched ? 'withoutFile.notFound' : 'withoutFile.none')}>
              {t(isSearched ? 'withoutFile.notFoundHint' : 'withoutFile.noneHint')}
            </EmptyState>
          )}
          {data && data.more > 0 && <p>{t('withoutFile.more', { count: data.more })}</p>}
        </div>
      </Card>
    </section>
  )
}

interface AboutProps extends IssuedWithoutFileProps {
  readonly paper: PaperWithoutFile
}

/** Which group it was, or who complained; by whom it was issued, and the way to the next edition. */
function About({ paper, onPutRight }: AboutProps) {
  const { t } = useTranslation('forms')
  const { typed, issuedBy, canPutRight } = paper
  const named = typed.form === 'attendance' ? typed.activity : nameIn(typed)
  return (
    <p className={styles['line']}>
      {named === '' ? t('withoutFile.anonymous') : <bdi>{named}</bdi>}
      <small>{t('withoutFile.by', { name: isolate(issuedBy) })}</small>
      {canPutRight && (
        <Button kind="plain" onPress={() => onPutRight(paper)}>
          {t('withoutFile.putRight')}
        </Button>
      )}
    </p>
  )
}

function nameIn(typed: PaperWithoutFile['typed']): string {
  return typed.form === 'complaint-receipt' ? typed.from : ''
}
