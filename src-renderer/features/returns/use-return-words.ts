import { useTranslation } from 'react-i18next'
import { codeWordsOf } from '#contract/return-words.ts'
import type { MonthlyReturn, PublishedCount, ReturnTableId } from '#contract/returns.contract.ts'
import type { Place } from '#features/returns/open-number.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'

/** The words of the return in the language of the window: the same as on its paper. */
export function useReturnWords() {
  const { t, i18n } = useTranslation('paper-return')
  const format = useFormat()
  // Keys made from codes of the contract: words-of-contract.test.ts proves that each has words.
  const said = (key: string) => String(Reflect.apply(i18n.t, i18n, [key]))
  const codeWord = (
    table: ReturnTableId,
    axis: 'row' | 'column',
    code: string,
    { zones }: Pick<MonthlyReturn, 'zones'>,
  ): string => {
    const found = codeWordsOf(table, axis, code)
    switch (found.kind) {
      case 'list':
        return said(`lists:${found.key}`)
      case 'own':
        return said(`paper-return:${found.key}`)
      case 'language':
        return said(`paper:clientLanguage.${found.code}`)
      case 'age': {
        const from = format.figures(found.from)
        return found.to === null
          ? t('age.over', { from })
          : t('age.between', { from, to: format.figures(found.to) })
      }
      case 'zone':
        return zones.find(({ id }) => id === found.id)?.name ?? t('code.none')
      default:
        return found satisfies never
    }
  }
  return {
    code: codeWord,
    /** Table, row and column of a number, or the name of a measure. */
    place: (place: Place, monthly: Pick<MonthlyReturn, 'zones'>): string => {
      if ('measure' in place) return t(`measure.${place.measure}`)
      const { table, row, column } = place
      return [
        t(`table.${table}`),
        row === null ? t('total') : codeWord(table, 'row', row, monthly),
        ...(column === null ? [] : [codeWord(table, 'column', column, monthly)]),
      ].join(middleDot)
    },
    count: (count: PublishedCount | undefined): string => {
      if (count?.kind === 'shown') return format.number(count.value)
      if (count?.kind === 'none') return t('count.none')
      return count?.kind === 'under' ? t('count.under', { n: count.threshold }) : t('count.hidden')
    },
  }
}
