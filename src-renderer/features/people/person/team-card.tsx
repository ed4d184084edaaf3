import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'

/** Whose case it is. */
export function TeamCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  return (
    <Card kind="side" title={t('team.title')}>
      {file.team.length === 0 && <p>{t('team.none')}</p>}
      <Facts
        facts={file.team.map(({ staffId, name, since }) => ({
          id: staffId,
          label: t('team.since', { date: format.day(since) }),
          value: <bdi>{name}</bdi>,
        }))}
      />
    </Card>
  )
}
