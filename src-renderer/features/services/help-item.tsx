import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need } from '#contract/needs.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { CorrectHelpDialog } from '#features/services/correct-help-dialog.tsx'
import { TakeBackDialog } from '#features/services/take-back-dialog.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { RecordItem } from '#ui/record-list.tsx'

interface HelpItemProps {
  readonly file: PersonFile
  readonly given: ServiceGiven
  readonly need: Need | undefined
}

/** What was given, how often and how long, for what, when and by whom. */
export function HelpItem({ file, given, need }: HelpItemProps) {
  const { t } = useTranslation(['services', 'lists'])
  const format = useFormat()
  const { kind, units, minutes, day, visitId, givenBy } = given
  return (
    <RecordItem
      title={
        <>
          {t(`lists:help.${kind}`)}
          {units > 1 && <Chip>{t('services:times', { count: units })}</Chip>}
          {minutes > 0 && <Chip>{format.minutes(minutes)}</Chip>}
        </>
      }
      detail={need?.topic && t(`lists:need.${need.topic}`)}
      when={
        <>
          <time dateTime={day}>{format.day(day)}</time>
          {visitId && `${middleDot}${t('services:atVisit')}`}
          {middleDot}
          {t('services:by', { name: givenBy })}
        </>
      }
    >
      {given.mayChange && <HelpActs file={file} given={given} />}
    </RecordItem>
  )
}

function HelpActs({ file, given }: Omit<HelpItemProps, 'need'>) {
  const { t } = useTranslation('services')
  const [act, setAct] = useState<'correct' | 'takeBack'>()
  const close = () => setAct(undefined)
  return (
    <>
      <Button kind="plain" onPress={() => setAct('correct')}>
        {t('change')}
      </Button>
      <Button kind="plain" onPress={() => setAct('takeBack')}>
        {t('takeBack')}
      </Button>
      <CorrectHelpDialog {...{ file, given }} isOpen={act === 'correct'} onClose={close} />
      <TakeBackDialog given={given} isOpen={act === 'takeBack'} onClose={close} />
    </>
  )
}
