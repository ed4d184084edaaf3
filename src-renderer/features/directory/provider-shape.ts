import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { toAsciiDigits } from '#contract/script/digits.ts'
import { type Provider, ProviderDetails, ServiceDetails } from '#contract/directory.contract.ts'

/** The form keeps numbers as they are typed: an empty one is a number nobody has asked about. */
export const ProviderShape = ProviderDetails.extend({
  services: z.array(
    ServiceDetails.extend({
      id: z.uuidv7().optional(),
      freePlaces: z
        .string()
        .trim()
        .regex(/^[\d۰-۹]{0,4}$/u)
        .transform((text) => (text === '' ? null : Number(toAsciiDigits(text)))),
    }),
  ),
})

export type ProviderEntry = z.input<typeof ProviderShape>

export function entryOf(provider: Provider | undefined): ProviderEntry {
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
      freePlaces: freePlaces === null ? '' : String(freePlaces),
    })),
  }
}

const inNoLanguage = { fa: '', ru: '', sk: '', en: '' } as const

export const blankService = {
  name: '',
  topic: 'other',
  hours: inNoLanguage,
  bring: inNoLanguage,
  freePlaces: '',
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
