import { useQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Centre } from '#contract/centre.contract.ts'
import { readStreetLines, streetLine } from '#contract/street-lines.ts'
import type { StreetRule } from '#contract/streets.contract.ts'
import { LinesRead } from '#features/people/streets/lines-read.tsx'
import {
  streetQueries,
  useReadStreets,
  useSaveStreets,
} from '#features/people/streets/streets.queries.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Conflict } from '#ui/conflict.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** The list of streets with their zones, a line each: typed, pasted, or read from a file. */
export function StreetSettings() {
  const { t } = useTranslation('streets')
  const { zones } = useCentre()
  const { data } = useQuery(streetQueries.list())
  return (
    <Card title={t('title')}>
      <p>{zones.some(({ retired }) => !retired) ? t('lead') : t('noZones')}</p>
      {data && <StreetForm streets={data} />}
    </Card>
  )
}

interface Lines {
  readonly lines: string
}

function StreetForm({ streets }: { readonly streets: readonly StreetRule[] }) {
  const { t } = useTranslation('streets')
  const words = useFailureWords('streets')
  const { form, draft, save, seen, current, write, theirs } = useStreetForm(streets)
  const read = useReadStreets()
  const { zones } = useCentre()
  const lines = useWatch({ control: form.control, name: 'lines' })
  const found = readStreetLines(lines, zones)
  const readFile = () =>
    read.mutate(undefined, {
      onSuccess: (file) => {
        if (!file) return
        // Under what stands there already: nothing typed is lost.
        const text = [lines.trim(), ...file.lines].filter(Boolean).join('\n')
        form.setValue('lines', text, { shouldDirty: true })
        const { name } = file
        announce({ words: (say) => say('streets:read', { count: file.lines.length, name }) })
      },
    })
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit(() => write(seen.version))}
      failure={current ? undefined : (words(save.error) ?? words(read.error))}
      actions={
        <>
          <SubmitButton
            isBusy={save.isPending}
            isDisabled={current !== undefined || found.wrong.length > 0}
          >
            {t('save')}
          </SubmitButton>
          <Button isDisabled={read.isPending} onPress={readFile}>
            {t('readFile')}
          </Button>
        </>
      }
    >
      <TextArea label={t('lines')} dir="auto" rows={14} {...form.register('lines')} />
      <LinesRead found={found} />
      {current && (
        <Conflict
          fields={['lines']}
          seen={{ lines: seen.lines }}
          mine={{ lines }}
          theirs={{ lines: theirs }}
          labelOf={() => t('title')}
          wordsOf={(list) =>
            t('known', { count: readStreetLines(list.lines, zones).streets.length })
          }
          onResolve={(takeTheirs) => {
            form.setValue('lines', takeTheirs({ lines }).lines)
            write(current.version)
          }}
        />
      )}
    </DraftedForm>
  )
}

function useStreetForm(streets: readonly StreetRule[]) {
  const { t } = useTranslation('streets')
  const { zones, version } = useCentre()
  const sides = { all: '', odd: t('side.odd'), even: t('side.even') }
  const theirs = streets.map((rule) => streetLine(rule, zones, sides)).join('\n')
  const form = useForm<Lines>({ defaultValues: { lines: theirs } })
  const draft = useDraft('streets', '', form, { seen: { lines: theirs, version } })
  const save = useSaveStreets()
  const { seen = { lines: theirs, version } } = draft
  // The rest of the settings counts up the same version: where no street has changed, it is what was seen.
  const known = seen.lines === theirs ? { lines: theirs, version } : seen
  const write = (of: number) => {
    const lines = form.getValues('lines')
    const { streets: wanted } = readStreetLines(lines, zones)
    save.mutate(
      { version: of, streets: [...wanted] },
      {
        onSuccess: (centre) => {
          announce({ words: (say) => say('streets:saved') })
          draft.done()
          draft.saw({ lines, version: centre.version })
          form.reset({ lines })
        },
      },
    )
  }
  return { form, draft, save, seen: known, current: currentOf(save.error, Centre), write, theirs }
}
