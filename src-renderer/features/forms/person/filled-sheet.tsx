import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useSettled } from '#app/use-settled.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import { formKinds } from '#contract/forms.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { formQueries } from '#features/forms/forms.queries.ts'
import styles from '#features/forms/forms.module.css'
import { PutRight } from '#features/forms/put-right.tsx'
import { isTold, type Told } from '#features/forms/typed/told.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { ownNames } from '#i18n/languages.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'

type Form = FormLook & Readonly<{ personId: string; of: string; typed: TypedForm | null }>

interface FilledSheetProps {
  readonly form: Omit<Form, 'typed'>
  readonly file: PersonFile
  /** What is typed beside it; while that cannot be read, it is not printed. */
  readonly told?: Told | undefined
}

/** The sheet as it will print. What is given to somebody is frozen as it leaves. */
export function FilledSheet({ form, file, told }: FilledSheetProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const words = useFailureWords('forms')
  const typed = told?.typed ?? null
  const isUnread = isTold(form.form) && !typed
  const { data, error } = useQuery(
    formQueries.previewFilled(useSettled(isUnread ? undefined : { ...form, typed })),
  )
  const leave = useLeave(told?.clear)
  const handOver = (way: 'print' | 'save') => {
    const now = told?.read() ?? null
    if (now || !isTold(form.form)) leave.mutate({ form: { ...form, typed: now }, way })
  }
  const failed = error ?? leave.error
  const isIssued = formKinds[form.form].isIssued
  return (
    <>
      {failed && (
        <FailureNote
          title={t('failed')}
          action={<PutRight error={failed} file={file} of={form.of} />}
        >
          {words(failed)}
        </FailureNote>
      )}
      <div className={styles['acts']}>
        <Button
          kind="primary"
          shortcut="Ctrl+P"
          isDisabled={!data || isUnread || leave.isPending}
          onPress={() => handOver('print')}
        >
          {isIssued ? t('person.issue') : t('print')}
        </Button>
        <Button isDisabled={!data || isUnread || leave.isPending} onPress={() => handOver('save')}>
          {isIssued ? t('person.issueSave') : t('save')}
        </Button>
      </div>
      {!error && (
        <PdfSheet
          title={t(`paper-forms:${form.form}.title`)}
          url={data ? `files/previews/${data.token}` : undefined}
          summary={<Chip>{ownNames[form.language]}</Chip>}
        />
      )}
    </>
  )
}

function useLeave(onIssued?: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ form, way }: Readonly<{ form: Form; way: 'print' | 'save' }>) => {
      if (!formKinds[form.form].isIssued) {
        return send('forms.handOverFilled', { ...form, copies: 1, way })
      }
      const { id } = await send('forms.issue', form)
      onIssued?.()
      return send('forms.handOverIssued', { id, way })
    },
    onSuccess: ({ outcome }) => tellOutcome(outcome),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...formQueries.all(), 'person'] }),
  })
}
