import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useDraft } from '#app/drafts/use-draft.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { ConsentShape, type ConsentEntry, usualScope } from '#features/consent/consent-shape.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayEntry } from '#ui/date/date-entry.ts'
import { useFirstFocus } from '#ui/form/focus-field.ts'

/** A year is what is usually asked for; it can be shortened or left open. */
const USUAL_DAYS = 365

/** The form of a decision, filled with what is usual, and its draft. */
export function useConsentForm(personId: string) {
  const format = useFormat()
  const today = useToday()
  const entry = (iso: string) => dayEntry(iso, format.day(iso))
  const form = useForm<ConsentEntry, unknown, z.output<typeof ConsentShape>>({
    resolver: zodResolver(ConsentShape),
    defaultValues: {
      decision: 'given',
      purpose: 'referral',
      reach: 'one',
      recipientId: null,
      scope: usualScope('given'),
      manner: 'signature',
      ground: 'danger',
      reason: '',
      decidedOn: entry(today),
      validUntil: entry(addDays(today, USUAL_DAYS)),
    },
  })
  useFirstFocus(form.control, 'decision')
  return { form, draft: useDraft('consent', personId, form) }
}
