import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'
import { ownLanguages } from '#i18n/languages.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import styles from '../privacy.module.css'

type Asked = Input<'privacy.answer'>

/** The answer as a letter for whoever asked; nothing of it is kept. */
export function AnswerLetter({ id, answer }: Pick<Asked, 'id' | 'answer'>) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const [language, setLanguage] = useState<Language>(useCentre().letterLanguage)
  const letter = useMutation({ mutationFn: (asked: Asked) => send('privacy.answer', asked) })
  const make = (way: Asked['way']) =>
    letter.mutate(
      { id, answer, language, way },
      {
        onSuccess: ({ outcome }) =>
          tellOutcome(outcome, (say, told) => say(`privacy:letter.${told}`)),
      },
    )
  return (
    <div className={styles['card']}>
      <ChoiceChips
        label={t('letter.language')}
        choices={ownLanguages}
        value={language}
        onChange={setLanguage}
      />
      {answer === 'erased' && <p>{t('letter.before')}</p>}
      <div className={styles['row']}>
        <Button isDisabled={letter.isPending} onPress={() => make('print')}>
          {t('letter.print')}
        </Button>
        <Button isDisabled={letter.isPending} onPress={() => make('save')}>
          {t('letter.save')}
        </Button>
      </div>
      {letter.error && <FailureNote title={t('letter.failed')}>{words(letter.error)}</FailureNote>}
    </div>
  )
}
