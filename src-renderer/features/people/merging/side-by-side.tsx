import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { DetailsView } from '#features/people/details/details-view.tsx'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { Card } from '#ui/card.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { Facts } from '#ui/facts.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Latin } from '#ui/latin.tsx'
import { Columns } from '#ui/page.tsx'
import { PersonName } from '#ui/person-name.tsx'

interface SideBySideProps {
  readonly kept: PersonFile
  readonly other: PersonFile
}

/** Both files, fact beside fact: whether it is one person is for somebody to say. */
export function SideBySide({ kept, other }: SideBySideProps) {
  const { t } = useTranslation('merging')
  return (
    <Columns kind="halves">
      <FileCard file={kept} role={t('merge.kept')} />
      <FileCard file={other} role={t('merge.goes')} />
    </Columns>
  )
}

function FileCard({ file, role }: { readonly file: PersonFile; readonly role: string }) {
  const { t } = useTranslation(['merging', 'people'])
  const format = useFormat()
  const team = file.team.map((member) => member.name)
  return (
    <Card
      title={<PersonName name={namesBesideNumber(file.label).name} />}
      summary={
        <Chips>
          <Chip>
            <Latin>{file.fileNumber}</Latin>
          </Chip>
          <Chip tone="teal">{role}</Chip>
        </Chips>
      }
    >
      <DetailsView file={file} />
      <Facts
        facts={[
          {
            id: 'household',
            label: t('people:household.title'),
            value: file.household && <Latin>{file.household.fileNumber}</Latin>,
          },
          {
            id: 'team',
            label: t('people:team.title'),
            value: team.length > 0 && format.list(team),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Card>
  )
}
