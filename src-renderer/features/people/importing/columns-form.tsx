import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useCentre } from '#app/centre.ts'
import {
  RegisterEncoding,
  type RegisterField,
  type RegisterFile,
  type RegisterReading,
} from '#contract/importing.contract.ts'
import type { ClientLanguage } from '#contract/language.ts'
import { ColumnTable } from '#features/people/importing/column-table.tsx'
import styles from '#features/people/importing/importing.module.css'
import { useColumnName } from '#features/people/importing/use-column-name.ts'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Select } from '#ui/choice/select.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Stack } from '#ui/page.tsx'

interface ColumnsFormProps {
  readonly file: RegisterFile
  readonly failure: Error | null
  readonly onReread: (encoding: RegisterEncoding) => void
  readonly onLook: (reading: RegisterReading) => void
}

type Field = RegisterField | null

/** What each column of the register is, as its heading says, or as somebody knows better. */
export function ColumnsForm({ file, failure, onReread, onLook }: ColumnsFormProps) {
  const { t } = useTranslation('importing')
  const words = useFailureWords('importing')
  const { letterLanguage } = useCentre()
  const { languages } = usePersonChoices()
  const [sheet, setSheet] = useState(() => Math.max(0, file.sheets.findIndex(hasRows)))
  const [language, setLanguage] = useState<ClientLanguage>(letterLanguage)
  const [chosen, setChosen] = useState<readonly (readonly Field[])[]>(() =>
    file.sheets.map(({ columns }) => columns.map(({ guess }) => guess)),
  )
  const { columns = [], unreadable = 0 } = file.sheets[sheet] ?? {}
  const fields = chosen[sheet] ?? []
  const change = (at: number, field: Field) =>
    setChosen(chosen.map((own, one) => (one === sheet ? own.with(at, field) : own)))
  return (
    <Card title={t('columns.title')} summary={<bdi>{file.name}</bdi>}>
      <Stack>
        <div className={styles['choices']}>
          {file.sheets.length > 1 && (
            <Select
              label={t('columns.sheet')}
              choices={file.sheets.map(({ name, isHidden }, at) => ({
                value: String(at),
                label: isHidden ? t('columns.hidden', { name }) : name,
              }))}
              value={String(sheet)}
              onChange={(value) => setSheet(Number(value))}
            />
          )}
          {file.encoding && <Encoding value={file.encoding} onChange={onReread} />}
          <Select
            label={t('columns.language')}
            choices={languages}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <ColumnTable columns={columns} fields={fields} onChange={change} />
        <LeftOut columns={columns} fields={fields} />
        {unreadable > 0 && <p>{t('columns.unreadable', { count: unreadable })}</p>}
        {failure && <FailureNote title={t('notDone')}>{words(failure)}</FailureNote>}
        <div>
          <Button
            kind="primary"
            shortcut="Ctrl+Enter"
            onPress={() => onLook({ sheet, fields: [...fields], language })}
          >
            {t('columns.look')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}

function hasRows({ rows, isHidden }: RegisterFile['sheets'][number]): boolean {
  return rows > 0 && !isHidden
}

type EncodingProps = Readonly<{
  value: RegisterEncoding
  onChange: (encoding: RegisterEncoding) => void
}>

/** The letters of a list, which says nowhere how they are written. */
function Encoding({ value, onChange }: EncodingProps) {
  const { t } = useTranslation('importing')
  return (
    <Select
      label={t('columns.encoding')}
      hint={t('columns.encodingHint')}
      choices={RegisterEncoding.options.map((one) => ({ value: one, label: one.toUpperCase() }))}
      value={value}
      onChange={onChange}
    />
  )
}

type LeftOutProps = Readonly<{
  columns: RegisterFile['sheets'][number]['columns']
  fields: readonly Field[]
}>

/** Nothing of the register is left out unsaid. */
function LeftOut({ columns, fields }: LeftOutProps) {
  const { t } = useTranslation('importing')
  const format = useFormat()
  const nameOf = useColumnName(columns)
  const left = columns.flatMap((_, at) => (fields[at] ? [] : nameOf(at + 1)))
  if (left.length === 0) return <p>{t('columns.allTaken')}</p>
  return <p>{t('columns.ignored', { columns: format.list(left) })}</p>
}
