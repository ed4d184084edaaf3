import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { type Provider, ProviderDetails, ServiceDetails } from '#contract/directory.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import {
  type AmountEntry,
  amountEntry,
  emptyAmount,
  wholeOrUnknown,
} from '#ui/field/amount-entry.ts'
import { parseAmount } from '#ui/field/parse-amount.ts'

/** Places are counted whole. */
export function placesTyped(text: string): AmountEntry {
  return { text, amount: parseAmount(text, { decimals: 0 }) }
}

/** The form keeps numbers as they are typed: an empty one is a number nobody has asked about. */
export const ProviderShape = ProviderDetails.extend({
  services: z.array(
    ServiceDetails.extend({
      id: z.uuidv7().optional(),
      freePlaces: z
        // A draft of an older release holds the bare text.
        .union([z.string().transform(placesTyped), z.custom<AmountEntry>()])
        .pipe(wholeOrUnknown({ to: 9999 })),
    }),
  ),
})

export type ProviderEntry = z.input<typeof ProviderShape>

export function entryOf(
  provider: Provider | undefined,
  format: Pick<Format, 'figures'>,
): ProviderEntry {
  if (!provider) return blank
  const { services, ...details } = provider
  return {
    ...details,
    names: { ...inNoLanguage, ...details.names },
    services: services.map(({ id, name, topic, hours, bring, freePlaces }) => ({
      id,
      name,
      topic,
      hours: { ...inNoLanguage, ...hours },
      bring: { ...inNoLanguage, ...bring },
      freePlaces: freePlaces === null ? emptyAmount : amountEntry(freePlaces, format),
    })),
  }
}

const inNoLanguage = { fa: '', ru: '', sk: '', en: '' } as const

export const blankService = {
  name: '',
  topic: 'other',
  hours: inNoLanguage,
  bring: inNoLanguage,
  freePlaces: emptyAmount,
} as const

const blank: ProviderEntry = {
  name: '',
  names: inNoLanguage,
  kind: 'municipality',
  address: '',
  phone: '',
  email: '',
  contactPerson: '',
  contactName: '',
  contactSex: 'unknown',
  language: 'sk',
  services: [blankService],
}

export type ProviderForm = UseFormReturn<ProviderEntry, unknown, z.output<typeof ProviderShape>>
