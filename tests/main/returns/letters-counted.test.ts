import { expect, test } from 'vitest'
import { dayNumberOf } from '#contract/calendar/iso-day.ts'
import type { Output } from '#contract/index.ts'
import type { MonthlyReturn, ReturnMeasureId } from '#contract/returns.contract.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'

type SlipAnswer = Readonly<{ answer: 'accept' | 'wait' | 'serve' | 'not-serve' }>

const unmeasured = { kind: 'none' }
const shown = (value: number) => ({ kind: 'shown', value })

test('a letter accepted after two days and served after 47 was answered after two', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03') })
  const { letter } = await issuedLetter(desk)
  const accepted = await recordSlip(desk, letter, '2026-11-05', { answer: 'accept' })
  expect(measure(await monthOf(desk, 11), 'answer-days-median')).toEqual(shown(2))
  await recordSlip(desk, accepted, '2026-12-20', { answer: 'serve' })
  expect(measure(await monthOf(desk, 11), 'answer-days-median')).toEqual(shown(2))
  for (const month of [11, 12]) {
    expect(measure(await monthOf(desk, month), 'unanswered-over-2')).toEqual(shown(0))
  }
})

test('three calls in vain are no answer, and nobody waits for one any more', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03') })
  const { letter } = await issuedLetter(desk)
  let { version } = letter
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-07']) {
    desk.setNow(at(day))
    const asked = await desk.send('referrals.askForSlip', { id: letter.id, version, remark: '' })
    version = asked.version
  }
  const november = await monthOf(desk, 11)
  expect(measure(november, 'answer-days-median')).toEqual(unmeasured)
  expect(measure(november, 'unanswered-over-14')).toEqual(shown(0))
  await desk.signInAs('caseworker')
  const late = { id: letter.id, version }
  await recordSlip(desk, late, '2026-11-13', { answer: 'accept' })
  expect(measure(await monthOf(desk, 11), 'answer-days-median')).toEqual(shown(10))
})

test('a letter withdrawn in December had no answer at the end of November', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03') })
  const { letter } = await issuedLetter(desk)
  desk.setNow(at('2026-12-03'))
  await desk.send('referrals.withdraw', { id: letter.id, version: letter.version })
  const november = await monthOf(desk, 11)
  expect(measure(november, 'unanswered-over-14')).toEqual(shown(1))
  expect(measure(november, 'answer-days-median')).toEqual(unmeasured)
  expect(measure(await monthOf(desk, 12), 'unanswered-over-14')).toEqual(shown(0))
})

test('a letter put right in December is still one of November, and its paper says of which day it is', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03') })
  const { letter, content } = await issuedLetter(desk)
  desk.setNow(at('2026-12-02'))
  const again = await desk.send('referrals.reissue', {
    id: letter.id,
    version: letter.version,
    content,
    change: 'opravená žiadosť',
  })
  expect(again.issuedOn).toBe('2026-11-03')
  const { bytes } = await desk.send('documents.read', { id: again.papers[2]!.id })
  const text = (await seenLines(bytes)).join('\n')
  expect(text).toContain('2. decembra 2026')
  expect(text).toContain('2. vydanie. Nahrádza list z 3. novembra 2026.')
  await recordSlip(desk, again, '2026-12-05', { answer: 'accept' })

  const november = await monthOf(desk, 11)
  expect(sent(november)).toEqual(shown(1))
  expect(sent(await monthOf(desk, 12))).toEqual(shown(0))
  expect(measure(november, 'answer-days-median')).toEqual(shown(32))
})

test('a recount by plain loops over what was done with the letters equals every number about them', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03') })
  const letters = new Map<string, Seen>()
  for (const [turn, [day, name, act]] of book.entries()) {
    desk.setNow(at(day, turn))
    const letter = letters.get(name) ?? (await issuedLetter(desk)).letter
    letters.set(name, act === 'issue' ? letter : await step(desk, letter, day, act))
  }
  const november = await monthOf(desk, 11)

  const cells: Record<string, number> = {}
  const days: number[] = []
  let unanswered = 0
  for (const name of letters.keys()) {
    const [[sentOn] = [''], ...steps] = book.filter(([, of]) => of === name)
    const column = columns[steps.at(-1)?.[2] ?? 'issue']
    cells[column] = (cells[column] ?? 0) + 1
    const answer = steps.find(([, , act]) => act !== 'withdraw')
    if (answer) days.push(dayNumberOf(answer[0]) - dayNumberOf(sentOn))
    const wasOpen = steps.every(([day]) => day > '2026-11-30')
    if (wasOpen && dayNumberOf('2026-11-30') - dayNumberOf(sentOn) > 2) unanswered += 1
  }
  const table = november.tables.find(({ id }) => id === 'r5-sent')!
  expect(table.columnTotals).toEqual(table.columns.map((column) => shown(cells[column] ?? 0)))
  const middle = days.toSorted((one, other) => one - other)[Math.ceil(days.length / 2) - 1]!
  expect(measure(november, 'answer-days-median')).toEqual(shown(middle))
  expect(measure(november, 'unanswered-over-2')).toEqual(shown(unanswered))
  expect([middle, unanswered]).toEqual([2, 1])
})

type Act = SlipAnswer['answer'] | 'withdraw'

/** What was done with six letters, day by day. */
const book: readonly (readonly [day: string, name: string, act: Act | 'issue'])[] = [
  ['2026-11-03', 'answered twice', 'issue'],
  ['2026-11-03', 'waits, then not served', 'issue'],
  ['2026-11-04', 'answered late', 'issue'],
  ['2026-11-05', 'answered twice', 'accept'],
  ['2026-11-05', 'withdrawn', 'issue'],
  ['2026-11-06', 'accepted, then withdrawn', 'issue'],
  ['2026-11-07', 'accepted, then withdrawn', 'accept'],
  ['2026-11-09', 'withdrawn', 'withdraw'],
  ['2026-11-10', 'waits, then not served', 'wait'],
  ['2026-11-20', 'answered twice', 'serve'],
  ['2026-11-29', 'never answered', 'issue'],
  ['2026-12-01', 'answered late', 'serve'],
  ['2026-12-08', 'accepted, then withdrawn', 'withdraw'],
  ['2026-12-19', 'waits, then not served', 'not-serve'],
]

const columns: Readonly<Record<Act | 'issue', string>> = {
  issue: 'no-answer',
  accept: 'accepted',
  serve: 'accepted',
  'not-serve': 'accepted',
  wait: 'waiting-list',
  withdraw: 'withdrawn',
}

type Seen = Pick<Output<'referrals.issue'>, 'id' | 'version'>

function at(day: string, minute = 0): string {
  return `${day}T08:${30 + minute}:00.000Z`
}

async function step(desk: TestDesk, seen: Seen, day: string, act: Act): Promise<Seen> {
  const { id, version } = seen
  if (act === 'withdraw') return desk.send('referrals.withdraw', { id, version })
  const slip = { answer: act }
  return desk.send('referrals.recordSlip', { id, version, receivedOn: day, slip })
}

async function recordSlip(desk: TestDesk, seen: Seen, day: string, { answer }: SlipAnswer) {
  desk.setNow(at(day))
  return step(desk, seen, day, answer)
}

async function monthOf(desk: TestDesk, month: number): Promise<MonthlyReturn> {
  await desk.signInAs('manager')
  const monthly = await desk.send('returns.getUncovered', {
    month: { calendar: 'gregorian', year: 2026, month },
  })
  await desk.signInAs('caseworker')
  return monthly
}

function measure({ measures }: MonthlyReturn, id: ReturnMeasureId) {
  return measures.find((one) => one.id === id)?.value
}

function sent({ tables }: MonthlyReturn) {
  return tables.find(({ id }) => id === 'r5-sent')?.total
}
