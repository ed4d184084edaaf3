import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { ContactEnding } from '#contract/lists.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { HelpFields } from '#features/visits/queue/help-fields.tsx'
import { NeedEndings } from '#features/visits/queue/need-endings.tsx'
import { useNameInQueue } from '#features/visits/queue/use-name-in-queue.ts'
import { useEnding } from '#features/visits/queue/use-ending.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface EndDialogProps {
  readonly entry: QueueEntry
  readonly onClose: () => void
}

/** How the visit ended: help given makes it served, and each need may end with it. */
export function EndDialog({ entry, onClose }: EndDialogProps) {
  const { t } = useTranslation(['visits', 'lists'])
  const { form, draft, submit, isBusy, failure } = useEnding(entry, onClose)
  useFirstFocus(form.control, 'ending')
  const name = useNameInQueue()(entry)
  return (
    <Dialog isOpen size="medium" title={t('visits:end.title', { name })} onClose={onClose}>
      <DraftedForm
        draft={draft}
        onSubmit={submit}
        failure={failure}
        actions={
          <>
            <SubmitButton isBusy={isBusy}>{t('visits:end.submit')}</SubmitButton>
            <Button onPress={() => draft.done(onClose)}>{t('visits:end.cancel')}</Button>
          </>
        }
      >
        <Controller
          control={form.control}
          name="ending"
          render={({ field }) => (
            <ChoiceChips
              {...field}
              label={t('visits:end.ending')}
              choices={ContactEnding.options.map((value) => ({
                value,
                label: t(`lists:contact-ending.${value}`),
              }))}
            />
          )}
        />
        <HelpFields form={form} entry={entry} />
        <NeedEndings form={form} needs={entry.needs} />
      </DraftedForm>
    </Dialog>
  )
}
