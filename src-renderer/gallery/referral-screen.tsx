import { useState } from 'react'
import { Card } from '#ui/card.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Note } from '#ui/note.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'
import { Frame } from './frame.tsx'
import { listed } from './listed.ts'
import { useGalleryWords } from './use-gallery-words.ts'

function ReferralForm() {
  const { referral: words } = useGalleryWords()
  const [need, setNeed] = useState('0')
  const [to, setTo] = useState<string | undefined>('0')
  const [letterIn, setLetterIn] = useState('0')
  const [slipIn, setSlipIn] = useState('1')
  const languages = listed(words.languages)
  return (
    <Form
      title={words.title}
      onSubmit={(event) => event.preventDefault()}
      actions={<SubmitButton shortcut="Ctrl+P">{words.issue}</SubmitButton>}
    >
      <Select label={words.need} choices={listed(words.needs)} value={need} onChange={setNeed} />
      <PickField
        label={words.to}
        hint={words.free}
        choices={listed([words.office])}
        value={to}
        onChange={setTo}
      />
      <ChoiceChips
        label={words.letterIn}
        choices={languages}
        value={letterIn}
        onChange={setLetterIn}
        hasDigits={false}
      />
      <ChoiceChips
        label={words.slipIn}
        choices={languages}
        value={slipIn}
        onChange={setSlipIn}
        hasDigits={false}
      />
      <fieldset>
        <legend>{words.share}</legend>
        {words.fields.map((field, index) => (
          <Checkbox key={field} defaultChecked={index < 2} disabled={index === 3}>
            {field}
          </Checkbox>
        ))}
      </fieldset>
      <Note tone="attention">{words.consent}</Note>
    </Form>
  )
}

/** The letter and the client's slip beside the form, as they will print. */
export function ReferralScreen() {
  const { referral: words } = useGalleryWords()
  return (
    <Frame>
      <Page title={words.title} isTitleHidden>
        <Columns kind="papers">
          <Card>
            <ReferralForm />
          </Card>
          <PdfSheet title={words.letter} url="./files/letter.pdf" />
          <PdfSheet title={words.slip} url="./files/slip.pdf" />
        </Columns>
      </Page>
    </Frame>
  )
}
