import { useState } from 'react'
import { useCentre } from '#app/centre.ts'
import { lookOf, mostCopies } from '#contract/forms.contract.ts'
import { FormId, formKinds, type PaperSize } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'

export type ChosenForms = ReturnType<typeof useChosenForms>

/** What is ticked, and how it is to look. */
export function useChosenForms() {
  const [forms, setForms] = useState<readonly FormId[]>([])
  const [seen, setSeen] = useState<FormId>()
  const [language, setLanguage] = useState<Language>(useCentre().letterLanguage)
  const [size, setSize] = useState<PaperSize>()
  const [isLarge, setLarge] = useState(false)
  const [isFilled, setFilled] = useState(false)
  const [copies, setCopies] = useState('1')
  const wished = { language, isLarge, ...(size && { size }) }
  const shown = seen && forms.includes(seen) ? seen : forms.at(-1)
  return {
    forms,
    shown,
    language,
    isLarge,
    isFilled,
    copies: { text: copies, count: countIn(copies) },
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

/** Undefined where it is no number that can be printed. */
function countIn(text: string): number | undefined {
  const figures = toAsciiDigits(text.trim())
  const count = /^\d{1,3}$/u.test(figures) ? Number(figures) : 0
  return count >= 1 && count <= mostCopies ? count : undefined
}
