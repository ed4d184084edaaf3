import { useState } from 'react'
import { Card } from '#ui/card.tsx'
import { ManyChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import type { DateEntry } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { emptyAmount } from '#ui/field/amount-entry.ts'
import { AmountField } from '#ui/field/amount-field.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Columns, Page, Stack } from '#ui/page.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'
import { Frame } from './frame.tsx'
import { IntakeForm } from './intake-form.tsx'
import { listed } from './listed.ts'
import { useGalleryWords } from './use-gallery-words.ts'

function OtherFields() {
  const words = useGalleryWords()
  const [zone, setZone] = useState<string>()
  const [due, setDue] = useState<DateEntry>({
    text: '2026-12-01',
    date: { iso: '2026-12-01', precision: 'day' },
  })
  const [amount, setAmount] = useState(emptyAmount)
  const [several, setSeveral] = useState<readonly string[]>(['1', '3'])
  return (
    <Form
      title={words.queue}
      isTwoColumns
      failure={words.failed}
      wrongFields={2}
      onSubmit={(event) => event.preventDefault()}
      actions={<SubmitButton shortcut="Ctrl+S">{words.save}</SubmitButton>}
    >
      <TextField label={words.name} error={words.wrong} mark={words.info} />
      <PickField label={words.zone} choices={listed(words.zones)} value={zone} onChange={setZone} />
      <Select label={words.zone} choices={listed(words.zones)} value={zone} onChange={setZone} />
      <AmountField label={words.amount} unit={words.unit} value={amount} onChange={setAmount} />
      <PasswordField label={words.password} defaultValue="pencil" />
      <TextField label={words.name} defaultValue={words.typedName} disabled />
      <SmartDateField label={words.sent} kind="any" value={due} onChange={setDue} />
      <TextArea label={words.remark} hint={words.remarkHint} />
      <ManyChips
        label={words.reason}
        choices={listed(words.reasons)}
        value={several}
        onChange={setSeveral}
      />
      <Checkbox defaultChecked hint={words.knownHint}>
        {words.known}
      </Checkbox>
      <Checkbox disabled>{words.known}</Checkbox>
    </Form>
  )
}

export function FieldsScreen() {
  const words = useGalleryWords()
  return (
    <Frame>
      <Page title={words.newVisit} isTitleHidden>
        <Columns kind="intake">
          <Card>
            <IntakeForm />
          </Card>
          <Stack>
            <Card>
              <OtherFields />
            </Card>
          </Stack>
        </Columns>
      </Page>
    </Frame>
  )
}
