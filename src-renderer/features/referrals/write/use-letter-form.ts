import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { type Draft, useDraft } from '#app/drafts/use-draft.ts'
import type { Input } from '#contract/index.ts'
import type { ReferralStart } from '#contract/referrals-drafts.contract.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import {
  blankLetter,
  contentOf,
  entryOf,
  type LetterEntry,
} from '#features/referrals/write/letter-entry.ts'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayEntry } from '#ui/date/date-entry.ts'

interface Wanted {
  readonly kind: LetterKind
  readonly needId: string
  readonly start: ReferralStart
  readonly earlier?: Referral | undefined
}

export interface LetterInHand {
  readonly form: UseFormReturn<LetterEntry>
  readonly draft: Draft<Referral | undefined>
  readonly needId: string
  /** Of the need and the body now chosen: what the consent covers. */
  readonly start: ReferralStart
  readonly earlier: Referral | undefined
}

/** What is typed of a letter, and what follows from the body chosen. Nothing here redraws the form at every key. */
export function useLetterForm({ kind, needId, start, earlier }: Wanted): LetterInHand {
  const defaultValues = useFirstEntry({ kind, start, earlier })
  const form = useForm<LetterEntry>({ defaultValues })
  const draft = useDraft('referral', earlier?.id ?? needId, form, { seen: earlier })
  const providerId = useWatch({ control: form.control, name: 'providerId' })
  const about = { needId, providerId: providerId ?? null }
  const { data: chosen = start } = useQuery(referralQueries.start(about))
  useFollowProvider(form, chosen)
  useFollowBring(form)
  return { form, draft, needId, start: chosen, earlier: draft.seen }
}

/** What both sheets are made of, at every key; undefined while nobody is chosen to write to. */
export function useContent(letter: LetterInHand): LetterContent | undefined {
  const { control } = letter.form
  return contentIn(letter, useWatch({ control, compute: (values: LetterEntry) => values }))
}

/** The same, read once: what is sent. */
export function contentIn(
  { form, start, needId }: LetterInHand,
  entry = form.getValues(),
): LetterContent | undefined {
  return contentOf(coveredOnly(entry, start), needId)
}

type LetterContent = Input<'referrals.preview'>

function useFirstEntry({ kind, start, earlier }: Omit<Wanted, 'needId'>): LetterEntry {
  const format = useFormat()
  const writeDay = (day: string) => format.day(day)
  const answerBy = dayEntry(start.answerBy, writeDay(start.answerBy))
  if (!earlier) {
    const { letterLanguage, slipLanguage, detail } = start
    return {
      ...blankLetter,
      letterLanguage,
      slipLanguage,
      clientWords: detail,
      answerBy,
    }
  }
  const entry = entryOf(earlier.content, writeDay)
  if (kind !== 'after') return entry
  // To another body: nothing that was agreed with the first one holds.
  const { appointmentOn, appointmentAt, shared } = blankLetter
  return {
    ...entry,
    providerId: undefined,
    serviceId: undefined,
    appointmentOn,
    appointmentAt,
    shared,
    answerBy,
  }
}

/** Choosing a body brings its language, its service for this need, and what the consent covers. */
function useFollowProvider(form: UseFormReturn<LetterEntry>, start: ReferralStart): void {
  const { data: providers = [] } = useQuery(referralQueries.providers())
  const { setValue } = form
  const providerId = useWatch({ control: form.control, name: 'providerId' })
  const isTouched = form.formState.dirtyFields.providerId === true
  const covered = start.covered.groups.join()
  useEffect(() => {
    if (!isTouched || providerId === undefined) return
    const provider = providers.find(({ id }) => id === providerId)
    if (!provider) return
    const service =
      provider.services.find(({ topic }) => topic === start.topic) ?? provider.services[0]
    setValue('serviceId', service?.id)
    setValue('letterLanguage', provider.language)
    // oxlint-disable-next-line react/exhaustive-deps -- only when another body is chosen
  }, [providerId, isTouched, providers.length])
  useEffect(() => {
    if (isTouched && covered !== '') {
      setValue(
        'shared',
        start.covered.groups.filter((group) => basic.has(group)),
      )
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when the consent covers something else
  }, [covered, isTouched])
}

/** What the directory says to bring stands in the language of the slip, until the writer says it otherwise. */
function useFollowBring({ control, setValue, getValues }: UseFormReturn<LetterEntry>): void {
  const { data: providers = [] } = useQuery(referralQueries.providers())
  const [providerId, serviceId, language] = useWatch({
    control,
    name: ['providerId', 'serviceId', 'slipLanguage'],
  })
  useEffect(() => {
    const services = providers.flatMap((provider) => provider.services)
    const isOwn = services.every(({ bring }) => !Object.values(bring).includes(getValues('bring')))
    if (isOwn && getValues('bring') !== '') return
    const service = services.find(({ id }) => id === serviceId)
    setValue('bring', service?.bring[language] ?? '')
    // oxlint-disable-next-line react/exhaustive-deps -- only when another body, service or language is chosen
  }, [providerId, serviceId, language, providers.length])
}

/** Ticked by themselves where the consent covers them; the rest only when the writer says so. */
const basic: ReadonlySet<string> = new Set(['identity', 'contact'])

/** What lost its consent meanwhile leaves the sheets at once. */
function coveredOnly(entry: LetterEntry, { covered }: ReferralStart): LetterEntry {
  return { ...entry, shared: entry.shared.filter((group) => covered.groups.includes(group)) }
}
