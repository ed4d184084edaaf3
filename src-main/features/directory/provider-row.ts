import {
  type Provider,
  ProviderDetails,
  type ProviderService,
  ServiceDetails,
} from '#contract/directory.contract.ts'
import { NeedCode } from '#contract/lists.ts'
import { cleanLine } from '#contract/script/clean-name.ts'
import type { ProviderRow, ProviderServiceRow, ProviderTable } from './directory.table.ts'

type Details = Omit<ProviderDetails, 'services'>

export function providerRow(
  details: Details,
): Omit<ProviderTable, 'id' | 'checked_on' | 'retired_at' | 'version'> {
  return {
    name: cleanLine(details.name),
    names: JSON.stringify(details.names),
    kind: details.kind,
    address: cleanLine(details.address),
    phone: details.phone,
    email: details.email,
    contact_person: cleanLine(details.contactPerson),
    contact_name: cleanLine(details.contactName),
    contact_sex: details.contactSex,
    language: details.language,
  }
}

const Names = ProviderDetails.shape.names
const { hours: Hours, bring: Bring } = ServiceDetails.shape

export function toProvider(
  row: ProviderRow,
  services: readonly ProviderServiceRow[],
  staleBefore: string,
): Provider {
  return {
    id: row.id,
    name: row.name,
    names: Names.parse(JSON.parse(row.names)),
    kind: row.kind,
    address: row.address,
    phone: row.phone,
    email: row.email,
    contactPerson: row.contact_person,
    contactName: row.contact_name,
    contactSex: row.contact_sex,
    language: row.language,
    services: services.map((service) => toService(service, staleBefore)),
    checkedOn: row.checked_on,
    retired: row.retired_at !== null,
    version: row.version,
  }
}

function toService(row: ProviderServiceRow, staleBefore: string): ProviderService {
  return {
    id: row.id,
    name: row.name,
    topic: NeedCode.parse(row.topic),
    hours: Hours.parse(JSON.parse(row.hours)),
    bring: Bring.parse(JSON.parse(row.bring)),
    freePlaces: row.free_places,
    checkedOn: row.checked_on,
    stale: row.free_places !== null && (row.checked_on ?? '') < staleBefore,
  }
}
