import { useState } from 'react'
import { useCentre } from '#app/centre.ts'
import { lookOf, mostCopies } from '#contract/forms.contract.ts'
import { FormId, formKinds, type PaperSize } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import { useFormat } from '#i18n/use-format.ts'
import { amountEntry, wholeAmount } from '#ui/field/amount-entry.ts'

export type ChosenForms = ReturnType<typeof useChosenForms>

const copiesIn = wholeAmount({ from: 1, to: mostCopies })

/** What is ticked, and how it is to look. */
export function useChosenForms() {
  const [forms, setForms] = useState<readonly FormId[]>([])
  const [seen, setSeen] = useState<FormId>()
  const [language, setLanguage] = useState<Language>(useCentre().letterLanguage)
  const [size, setSize] = useState<PaperSize>()
  const [isLarge, setLarge] = useState(false)
  const [isFilled, setFilled] = useState(false)
  const format = useFormat()
  const [copies, setCopies] = useState(() => amountEntry(1, format))
  const wished = { language, isLarge, ...(size && { size }) }
  const shown = seen && forms.includes(seen) ? seen : forms.at(-1)
  return {
    forms,
    shown,
    language,
    isLarge,
    isFilled,
    copies: { entry: copies, count: copiesIn.safeParse(copies).data },
    looks: forms.map((form) => lookOf(form, wished)),
    look: shown && lookOf(shown, wished),
    /** Of one group; what is newly ticked is shown. */
    choose: (within: readonly FormId[], ticked: readonly FormId[]) => {
      setSeen(ticked.find((form) => !forms.includes(form)) ?? seen)
      const rest = forms.filter((form) => !within.includes(form))
      setForms(FormId.options.filter((form) => rest.includes(form) || ticked.includes(form)))
    },
    setSeen,
    setLanguage,
    setSize,
    setLarge,
    setFilled,
    setCopies,
  }
}

/** The centre itself keeps what it says: its directory, its periods, what is due tomorrow. */
export function isOfCentre(form: FormId): boolean {
  return formKinds[form].source === 'desk'
}
