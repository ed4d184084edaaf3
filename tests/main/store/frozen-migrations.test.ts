import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src-main/store/migrations'

/** A store in use has gone through these very texts: a new one is added here, none is ever changed. */
const frozen: Readonly<Record<string, string>> = {
  '0001-meta-and-audit.ts': '551315c5ae63e59f',
  '0002-centre-and-staff.ts': '2c568a8a986c9785',
  '0003-people.ts': 'c3e7606b44dbdf0b',
  '0004-visits-needs-services.ts': '0c62313bb03fe569',
  '0005-directory-referrals-papers.ts': '0ed043784d8cbecb',
  '0006-plans.ts': '8ab97c848b4c39ff',
  '0007-returns.ts': '073e61f10685e656',
  '0008-letters-undone.ts': '522a53e77eb4c7e8',
  '0009-letter-days.ts': '0bb536800441ab59',
  '0010-service-languages.ts': 'b15e94d12eb27d13',
  '0011-return-lists.ts': '1a08b1980fe8005b',
  '0012-visit-times.ts': '8fdd50a45b0b53fe',
  '0013-as-recorded.ts': 'b6ea626c21b61440',
  '0014-return-header.ts': '65078f5cdd3ef59d',
  '0015-answers-put-right.ts': '4aa3d21264ec2c5e',
  '0016-upkeep.ts': '2363b99522f28cbd',
  '0017-data-officer.ts': '86b12e450a366f06',
  '0018-emergency-access.ts': '07940341a29466be',
  '0019-privacy.ts': '0cf24f7c545ae42e',
  '0020-restricted-files.ts': 'f6ea9cedcf6485f9',
  '0021-privacy-askers.ts': '5d2b6f970045cdd0',
  '0022-reasons-erased.ts': '8f0493b76562a514',
  '0023-merges.ts': '72c6229e2176e358',
  '0024-former-values.ts': '03e4b3d1321cf19a',
  '0025-answers-extended.ts': 'd098e258c7d40d4e',
  '0026-look-alikes.ts': '5c3858d6003a8deb',
  '0027-register-imports.ts': '2dcb37a58c539b6e',
  '0028-homes.ts': 'efb6ec25c6f0157b',
  '0029-literacy.ts': '98a679c31297b00a',
  '0030-streets.ts': '599d50ec4b8a8a20',
  '0031-issued-forms.ts': 'fe121fd789e2dff0',
  '0032-landmarks.ts': '4d52c6dc7445cf1d',
  '0033-letter-translations.ts': 'b4d0cca473821814',
  '0034-form-editions.ts': '573ce1a99665a42a',
  '0035-phone-ends.ts': '93942c93746af202',
  '0036-names-by-person.ts': '273b7c2b4c8beaba',
  '0037-complaint-receipts.ts': '8e7c1955bf5d6483',
  '0038-papers-without-file.ts': '43eb6113be68fc18',
}

test('every migration is as it was when stores first went through it', () => {
  const texts = readdirSync(folder).filter((name) => /^\d{4}-/u.test(name))
  const found = texts.map((name) => [name, digestOf(join(folder, name))] as const)
  expect(Object.fromEntries(found)).toEqual(frozen)
})

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
