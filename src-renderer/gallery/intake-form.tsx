import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { emptyDate } from '#ui/date/date-entry.ts'
import { PhoneField, TextField } from '#ui/field/text-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'
import { listed } from './listed.ts'
import { useGalleryWords } from './use-gallery-words.ts'

/** The desk's intake, as it is being filled in. */
export function IntakeForm() {
  const words = useGalleryWords()
  const [birth, setBirth] = useState(emptyDate)
  const [language, setLanguage] = useState<string>()
  const [reason, setReason] = useState<string>()
  return (
    <Form
      title={words.newVisit}
      onSubmit={(event) => {
        event.preventDefault()
        announce({ words: () => words.undo, undo: () => setReason(undefined) })
      }}
      actions={
        <>
          <SubmitButton>{words.save}</SubmitButton>
          <Button>{words.info}</Button>
        </>
      }
    >
      <TextField label={words.name} defaultValue={words.typedName} name="name" />
      <SmartDateField
        label={words.birth}
        kind="birth"
        name="birth"
        value={birth}
        onChange={setBirth}
      />
      <PhoneField label={words.phone} defaultValue="+421 905 123 456" name="phone" />
      <ChoiceChips
        label={words.language}
        choices={listed(words.languages)}
        value={language}
        onChange={setLanguage}
      />
      <ChoiceChips
        label={words.reason}
        choices={listed(words.reasons)}
        value={reason}
        onChange={setReason}
      />
    </Form>
  )
}
