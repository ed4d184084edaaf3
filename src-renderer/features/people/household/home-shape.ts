import { z } from 'zod'
import { addressLine } from '#contract/address-line.ts'
import { mostInDetails } from '#contract/people.contract.ts'

/** Where a home is, as it is typed; a draft of an older release says nothing of what it is near. */
export const HomePlace = z.object({
  address: z.string().trim().max(mostInDetails.address),
  landmark: z.string().trim().max(mostInDetails.landmark).default(''),
  zoneId: z.string().nullable(),
})
export type HomePlaceEntry = z.input<typeof HomePlace>

export const noPlace: HomePlaceEntry = { address: '', landmark: '', zoneId: null }

export function isSomewhere(place: z.output<typeof HomePlace>): boolean {
  return addressLine(place) !== ''
}
