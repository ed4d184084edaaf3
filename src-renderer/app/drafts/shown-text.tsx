import { useSearch } from '@tanstack/react-router'
import { useContext, useEffect } from 'react'
import { selectInFields } from '#ui/field/select-in-fields.ts'
import { FormContext } from '#ui/form/form-context.ts'

/** What the address asks to see (`show`) is selected in the form. */
export function ShownText() {
  const form = useContext(FormContext)
  const { show } = useSearch({ strict: false })
  useEffect(() => {
    const scope = form?.scope()
    if (scope && show) selectInFields(scope, show)
  }, [form, show])
  return undefined
}
