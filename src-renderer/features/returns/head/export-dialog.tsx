import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Language } from '#contract/language.ts'
import type { MonthlyReturn, ReturnFormat } from '#contract/returns.contract.ts'
import { type Which, useExportReturn, usePrintReturn } from '#features/returns/returns.queries.ts'
import { ownLanguages } from '#i18n/languages.ts'
import { useLanguage } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface ExportDialogProps {
  readonly which: Which
  readonly format: ReturnFormat
  /** Of a signed return: frozen, in every language. */
  readonly papers: MonthlyReturn['papers']
  readonly onClose: () => void
}

/** In which language the file speaks; the window's own to begin with. */
export function ExportDialog({ which, format, papers, onClose }: ExportDialogProps) {
  const { t } = useTranslation('returns')
  const words = useFailureWords('returns')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const save = useExportReturn()
  const formatName = format.toUpperCase()
  const confirm = () =>
    save.mutate(
      { ...which, format, language },
      {
        onSuccess: ({ saved }) => {
          if (saved)
            announce({ words: (say) => say('returns:export.done', { format: formatName }) })
          onClose()
        },
      },
    )
  const paper = format === 'pdf' ? papers.find((one) => one.language === language) : undefined
  const [print, reprint] = useReprint(onClose)
  const failure = save.error ?? print.error
  return (
    <Dialog
      title={t('export.title', { format: formatName })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            shortcut="Ctrl+Enter"
            isDisabled={save.isPending}
            onPress={confirm}
          >
            {t('export.save')}
          </Button>
          {paper && (
            <Button isDisabled={print.isPending} onPress={() => reprint(paper.id)}>
              {t('export.print')}
            </Button>
          )}
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <ChoiceChips
        label={t('export.language')}
        choices={ownLanguages}
        value={language}
        onChange={setLanguage}
      />
      <p>
        {t('export.covered')} {paper && t('export.frozen')}
      </p>
      {failure && <FailureNote title={t('export.failed')}>{words(failure)}</FailureNote>}
    </Dialog>
  )
}

/** The very paper that was signed; where no printer answers, it says so. */
function useReprint(onDone: () => void) {
  const print = usePrintReturn()
  const reprint = (id: string) =>
    print.mutate(id, {
      onSuccess: ({ outcome }) => {
        tellOutcome(outcome, (say, told) => say(`returns:export.outcome.${told}`))
        if (outcome !== 'cancelled') onDone()
      },
    })
  return [print, reprint] as const
}
