import { ReturnMeasureId } from '#contract/returns.contract.ts'
import type { MonthlyReturn, PublishedCount, ReturnTable } from '#contract/returns.contract.ts'
import type { Language } from '#contract/language.ts'
import { returnCodes } from '#contract/return-codes.ts'
import { returnParts } from '#contract/return-parts.ts'
import { clientSlip } from '#main/documents/client-slip.ts'
import { erasureAnswer } from '#main/documents/erasure-answer.ts'
import { monthlyReturn } from '#main/documents/monthly-return.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { supportPlan } from '#main/documents/support-plan.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { formFrame, planForm } from './form-specimens.ts'
import { client, type Typed } from './typed-specimens.ts'
import { letterSpecimen, slipSpecimen } from './paper-specimens.ts'

const { madeAt, sender } = formFrame
const day = '2026-11-10'

/** What is typed by people, by the name under which it stands; codes, phones and what is chosen from a list are not. */
const typedKeys = new Set(
  'name main own address attention post text bring hours reason clientWords summary strengths ask doneAlready enclosed guardian'.split(
    ' ',
  ),
)

/** The same, each text that people type given by `typed`. */
function typedIn<Value>(value: Value, typed: Typed): Value {
  const again = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return typedKeys.has(key) && one !== '' ? typed(one) || one : one
    if (Array.isArray(one)) return one.map((item) => again(item, key))
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, again(part, name)]))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, string for string
  return again(value, '') as Value
}

/** Every paper that is no form, filled with what is typed. */
export const otherPapers = {
  'referral-letter': (language, typed) =>
    referralLetter(typedIn(letterSpecimen(language), typed), language),
  'client-slip': (language, typed) =>
    clientSlip(typedIn(slipSpecimen(language), typed), language, 'A5'),
  'support-plan': (language, typed) => {
    const { name, fileNumber, birth, guardian } = client(typed, language)
    const { plan } = planForm(typed, language)
    if (!plan) throw new Error('The specimen has a plan')
    return supportPlan(
      {
        madeAt,
        day,
        edition: 2,
        sender: typedIn(sender, typed),
        plan,
        person: {
          name: name ?? { main: '', own: null },
          birth,
          fileNumber,
          guardian,
          familyNumber: 'F-118',
          language: 'fa',
          interpreter: true,
        },
        signer: { name: typed('Peter Novák'), post: typed('sociálny pracovník') },
      },
      language,
    )
  },
  'erasure-answer': (language, typed) =>
    erasureAnswer(
      typedIn(
        {
          madeAt,
          day,
          sender,
          country: 'SK',
          reference: '7/2026',
          askedOn: '2026-11-01',
          person: { main: 'Mohammad Rezaei', own: 'محمد رضایی' },
          to: { name: 'Sara Rezaei', sex: 'unknown' },
          isOther: true,
          answer: { kind: 'extended', reason: 'spis je na súde', answerBy: '2027-01-31' },
          signer: { name: 'Peter Novák', post: 'sociálny pracovník' },
        },
        typed,
      ),
      language,
    ),
  'monthly-return': (language, typed) =>
    monthlyReturn(returnSpecimen(typed), { at: madeAt, timeZone: 'Europe/Bratislava' }, language),
} as const satisfies Record<string, (language: Language, typed: Typed) => Page>

export type OtherPaper = keyof typeof otherPapers

const one: PublishedCount = { kind: 'shown', value: 1200 }
const zones = ['1', '2', '3']

/** A signed month in which everything is counted once. */
function returnSpecimen(typed: Typed): MonthlyReturn {
  return {
    month: { calendar: 'gregorian', year: 2026, month: 10 },
    firstDay: '2026-10-01',
    lastDay: '2026-10-31',
    centre: typed(sender.name),
    zones: zones.map((id) => ({ id, name: typed(`Sídlisko ${id}`) })),
    state: 'signed',
    edition: 1,
    threshold: 5,
    definitions: '2026-1',
    preparedBy: typed('Peter Novák'),
    signedBy: typed('Mária Kováčová'),
    signedAt: madeAt,
    auditHead: { seq: 118, mac: '3f9a' },
    covered: true,
    papers: [],
    tables: returnParts.flatMap(({ tables }) => tables).map(tableSpecimen),
    measures: ReturnMeasureId.options.map((id) => ({ id, value: one })),
    changes: [],
  }
}

function tableSpecimen(id: ReturnTable['id']): ReturnTable {
  const { rows, columns } = returnCodes[id]
  const codes = [...(id === 'r2-zone' ? zones : []), ...rows]
  return {
    id,
    rows: codes.map((code) => ({ code, sensitive: false })),
    columns: [...columns],
    cells: codes.map(() => columns.map(() => one)),
    rowTotals: codes.map(() => one),
    columnTotals: columns.map(() => one),
    total: one,
  }
}
