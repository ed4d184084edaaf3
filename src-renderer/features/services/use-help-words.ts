import { useTranslation } from 'react-i18next'
import type { Need } from '#contract/needs.contract.ts'
import type { VisitOfPerson } from '#contract/visits.contract.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'

/** A need and a visit as they are chosen from a list. */
export function useHelpWords() {
  const { t } = useTranslation(['services', 'lists'])
  const format = useFormat()
  const today = useToday()
  return {
    needWords: ({ topic, presentedOn }: Pick<Need, 'topic' | 'presentedOn'>) =>
      topic
        ? t('services:form.needSince', {
            topic: t(`lists:need.${topic}`),
            from: format.day(presentedOn),
          })
        : t('services:form.noNeed'),
    visitWords: ({ day, arrivedAt }: Pick<VisitOfPerson, 'day' | 'arrivedAt'>) => {
      const time = format.clock(arrivedAt)
      return day === today
        ? t('services:form.visitToday', { time })
        : t('services:form.visit', { day: format.day(day), time })
    },
  }
}
