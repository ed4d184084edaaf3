import { useState } from 'react'
import { useCentre } from '#app/centre.ts'
import { useSession } from '#app/session.ts'
import { lookOf, mostCopies, type PaperWithoutFile } from '#contract/forms.contract.ts'
import { FormId, formKinds, type PaperSize } from '#contract/forms.ts'
import { isTold, type Told, type ToldForm } from '#features/forms/typed/told.ts'
import type { Permission } from '#contract/permissions.ts'
import type { Language } from '#contract/language.ts'
import type { ToLeave } from '#features/forms/use-print-forms.ts'
import { useFormat } from '#i18n/use-format.ts'
import { amountEntry, wholeAmount } from '#ui/field/amount-entry.ts'

export type ChosenForms = ReturnType<typeof useChosenForms>

const copiesIn = wholeAmount({ from: 1, to: mostCopies })

/** What is ticked, and how it is to look. */
export function useChosenForms() {
  const [forms, setForms] = useState<readonly FormId[]>([])
  const [seen, setSeen] = useState<FormId>()
  const { wished, ...looks } = useLooks()
  const [isFilled, setFilled] = useState(false)
  const fields = useFields()
  const format = useFormat()
  const [copies, setCopies] = useState(() => amountEntry(1, format))
  const may = useMay()
  const canFill = (form: FormId) => isFilledHere(form, may)
  /** Filled where that is wanted and there is what it says, else empty. */
  const filledOf = (form: FormId) => isFilled && canFill(form)
  const toLeave = (form: FormId): ToLeave => ({
    look: lookOf(form, wished),
    isFilled: filledOf(form),
    of: fields.taken[form]?.of ?? null,
    typed: fields.told[form]?.typed ?? null,
  })
  /** As it stands at this moment; undefined while something typed cannot be read. */
  const readNow = (form: FormId): ToLeave | undefined => {
    const one = toLeave(form)
    if (!one.isFilled || !isTold(form)) return one
    const typed = fields.told[form]?.read()
    return typed ? { ...one, typed } : undefined
  }
  const shown = seen && forms.includes(seen) ? seen : forms.at(-1)
  return {
    forms,
    shown,
    ...looks,
    isFilled,
    /** Ticked and to be filled from what is typed beside. */
    toTell: forms.filter((form): form is ToldForm => filledOf(form) && isTold(form)),
    canFill: forms.some(canFill),
    ...fields,
    /** Its fields hold what it said; issued once more, it is the next edition. */
    putRight: (paper: PaperWithoutFile) => {
      fields.takeUp(paper)
      setForms([paper.form])
      setSeen(paper.form)
      looks.setLanguage(paper.language)
      setFilled(true)
    },
    copies: { entry: copies, count: copiesIn.safeParse(copies).data },
    toLeave: forms.map((form) => toLeave(form)),
    look: shown && lookOf(shown, wished),
    one: shown && toLeave(shown),
    readOne: () => shown && readNow(shown),
    readAll: (): readonly ToLeave[] | undefined => {
      const all = forms.map(readNow).filter((one) => one !== undefined)
      return all.length === forms.length ? all : undefined
    },
    /** Of one group; what is newly ticked is shown. */
    choose: (within: readonly FormId[], ticked: readonly FormId[]) => {
      setSeen(ticked.find((form) => !forms.includes(form)) ?? seen)
      const rest = forms.filter((form) => !within.includes(form))
      setForms(FormId.options.filter((form) => rest.includes(form) || ticked.includes(form)))
    },
    setSeen,
    setFilled,
    setCopies,
  }
}

/** In which language and on which paper. */
function useLooks() {
  const [language, setLanguage] = useState<Language>(useCentre().letterLanguage)
  const [size, setSize] = useState<PaperSize>()
  const [isLarge, setLarge] = useState(false)
  const wished = { language, isLarge, ...(size && { size }) }
  return { wished, language, isLarge, setLanguage, setSize, setLarge }
}

/** Of nobody's file: the centre itself keeps what it says, or it is typed beside the sheet. */
function isFilledHere(form: FormId, may: (permission: Permission) => boolean): boolean {
  const { source } = formKinds[form]
  if (form === 'attendance') return may('groups.write')
  if (form === 'complaint-receipt') return may('complaints.take')
  return source === 'desk'
}

function useMay() {
  const session = useSession()
  return (permission: Permission) => session?.may(permission) ?? false
}

/** What stands in the fields of each form, and which paper they put right. */
function useFields() {
  const [taken, setTaken] = useState<Readonly<Partial<Record<FormId, PaperWithoutFile>>>>({})
  const [told, setTold] = useState<Readonly<Partial<Record<FormId, Told>>>>({})
  const startNew = (form: FormId) => setTaken((all) => ({ ...all, [form]: undefined }))
  return {
    taken,
    told,
    setTold: (form: FormId, one: Told) => setTold((all) => ({ ...all, [form]: one })),
    takeUp: (paper: PaperWithoutFile) => {
      setTaken((all) => ({ ...all, [paper.form]: paper }))
      setTold((all) => ({ ...all, [paper.form]: undefined }))
    },
    startNew,
    /** It has become a paper: its fields are empty again. */
    issued: (form: FormId) => {
      told[form]?.clear()
      startNew(form)
    },
  }
}
