import { z } from 'zod'
import { Centre } from './centre.contract.ts'
import { command, query } from './define-message.ts'
import { Id, Version } from './ids.ts'

export const StreetSide = z.enum(['all', 'odd', 'even'])
export type StreetSide = z.infer<typeof StreetSide>

/** In which zone a street lies, or some of its numbers; without an end it goes as far as the street does. */
export const StreetRule = z.object({
  street: z.string().trim().min(1).max(120),
  from: z.int().min(1).max(99_999).nullable(),
  to: z.int().min(1).max(99_999).nullable(),
  side: StreetSide,
  zoneId: Id,
})
export type StreetRule = z.infer<typeof StreetRule>

export const mostStreets = 5000

/** What the list says of an address: the street it knows, and its zone unless that takes a number, or another one. */
export const ZoneProposal = z.object({ street: z.string(), zoneId: Id.nullable() })
export type ZoneProposal = z.infer<typeof ZoneProposal>

const fileRefusals = [
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-of-another-kind',
  'file-encrypted',
  'file-damaged',
] as const

/** The list of streets by which an address tells its zone. */
export const streetsContract = {
  'streets.list': query({
    permission: 'settings.read',
    input: z.object({}),
    output: z.array(StreetRule),
  }),
  'streets.save': command({
    permission: 'settings.manage',
    input: z.object({ version: Version, streets: z.array(StreetRule).max(mostStreets) }),
    output: Centre,
    failures: ['zone-not-found', 'numbers-reversed'],
  }),
  /** A list or workbook the manager chooses, as lines of text to look through; null when the dialog was cancelled. */
  'streets.readFile': query({
    permission: 'settings.manage',
    input: z.object({}),
    output: z.object({ name: z.string(), lines: z.array(z.string()) }).nullable(),
    failures: fileRefusals,
  }),
  'streets.propose': query({
    permission: 'people.read',
    input: z.object({ address: z.string().max(200) }),
    output: ZoneProposal.nullable(),
  }),
}
