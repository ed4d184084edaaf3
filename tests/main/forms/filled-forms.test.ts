import { expect, test } from 'vitest'
import { complaint } from '#support/typed-specimens.ts'
import type { Input } from '#contract/index.ts'
import { issuedLetter, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { seenLines } from '#support/seen-lines.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'

const look = { language: 'sk', size: 'A4', isLarge: false } as const

async function printed(desk: TestDesk, form: Input<'forms.previewFilled'>): Promise<string> {
  const { token } = await desk.send('forms.previewFilled', form)
  const { bytes } = await desk.send('documents.readPreview', { token })
  return (await seenLines(bytes)).join('\n')
}

async function fillable(desk: TestDesk, personId: string): Promise<string[]> {
  const { fillable: forms } = await desk.send('forms.listOfPerson', { personId })
  return forms.map(({ form }) => form)
}

test('a consent is printed as it was recorded, to sign and to take home', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const { fillable: forms } = await desk.send('forms.listOfPerson', { personId })
  const { of } = forms.find(({ form }) => form === 'consent')!
  const text = await printed(desk, { ...look, form: 'consent', personId, of })
  expect(text).toContain('Mohammad Rezaei')
  expect(text).toContain('Mestský úrad Nové Zámky')
  expect(text).toContain('24. novembra 2026')
})

test('what is issued gets a number and is frozen; printing again prints the same bytes', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const { fillable: forms } = await desk.send('forms.listOfPerson', { personId })
  const wanted = forms.find(({ form }) => form === 'consent')!
  const paper = await desk.send('forms.issue', { ...look, ...wanted, personId })
  expect(paper).toMatchObject({ form: 'consent', number: '1/2026', language: 'sk' })
  await desk.send('forms.handOverIssued', { id: paper.id, way: 'print' })
  await desk.send('forms.handOverIssued', { id: paper.id, way: 'save' })
  const [first, second] = desk.left
  expect(Buffer.from(first!.bytes).equals(Buffer.from(second!.bytes))).toBe(true)
  const { issued } = await desk.send('forms.listOfPerson', { personId })
  expect(issued).toEqual([paper])
  const frozen = desk.desk.open()!.db.selectFrom('paper').select('sha256')
  const { sha256 } = await frozen.where('id', '=', paper.id).executeTakeFirstOrThrow()
  expect(sha256).toMatch(/^[\da-f]{64}$/u)
})

test('help, appointments, waiting lists and plans of the case each have their paper', async () => {
  await using desk = await openTestDesk()
  const { personId, letter } = await issuedLetter(desk)
  const help = { needId: null, visitId: null, personId, day: '2026-11-24', units: 2, minutes: 0 }
  await desk.send('services.give', { ...help, kind: 'material-aid' })
  const { id, version } = letter
  const slip = { answer: 'wait' } as const
  await desk.send('referrals.recordSlip', { id, version, receivedOn: '2026-11-24', slip })
  await desk.send('plans.start', { personId, text: planSpecimen('sk') })
  const forms = await fillable(desk, personId)
  expect(new Set(forms)).toEqual(
    new Set([
      'consent',
      'consent-withdrawal',
      'home-visit',
      'case-conference',
      'urgent-services',
      'aid-receipt',
      'appointment-card',
      'waiting-list',
      'plan-russia',
      'plan-slovakia',
      'plan-iran',
      'complaint-receipt',
    ]),
  )
  for (const one of (await desk.send('forms.listOfPerson', { personId })).fillable) {
    const typed = one.form === 'complaint-receipt' ? complaint((text) => text) : null
    const text = await printed(desk, { ...look, form: one.form, of: one.of, personId, typed })
    expect({ form: one.form, isNamed: text.includes('Mohammad Rezaei') }).toEqual({
      form: one.form,
      isNamed: true,
    })
  }
})

test('another colleague’s case fills no paper, and nothing of it leaves', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const home = { ...look, form: 'home-visit', personId, of: personId } as const
  await signInAnotherCaseworker(desk)
  expect(await fillable(desk, personId)).toEqual([
    'consent',
    'consent-withdrawal',
    'complaint-receipt',
  ])
  expect(await desk.refusal('forms.previewFilled', home)).toBe('not-your-case')
  const out = { ...home, copies: 1, way: 'print' } as const
  expect(await desk.refusal('forms.handOverFilled', out)).toBe('not-your-case')
  expect(desk.left).toEqual([])
})

test('what is given to somebody does not leave without being frozen', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const { fillable: forms } = await desk.send('forms.listOfPerson', { personId })
  const { of } = forms.find(({ form }) => form === 'consent')!
  const out = { ...look, form: 'consent', personId, of, copies: 1, way: 'print' } as const
  expect(await desk.refusal('forms.handOverFilled', out)).toBe('form-not-fillable')
  expect(desk.left).toEqual([])
})

test('the directory, the periods and what is due tomorrow fill their sheets', async () => {
  await using desk = await openTestDesk()
  await letterCase(desk)
  const ofCentre = { ...look, personId: null, of: null }
  expect(await printed(desk, { ...ofCentre, form: 'leaflet' })).toContain('Mestský úrad Nové Zámky')
  expect(await printed(desk, { ...ofCentre, form: 'privacy-notice' })).toMatch(/kontaktu\s*\d+/u)
  expect(await printed(desk, { ...ofCentre, form: 'day-list' })).toContain('25. novembra 2026')
  expect(await desk.refusal('forms.previewFilled', { ...ofCentre, form: 'intake' })).toBe(
    'form-not-fillable',
  )
})

test('a character that no font has is named with its field, its words and whose file it is', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const { details, fileNumber, version } = await desk.send('people.get', { id: personId })
  await desk.send('people.save', {
    ...details,
    address: 'Školská 4 \u{1F3E0}',
    id: personId,
    version,
  })
  const home = { ...look, form: 'home-visit', personId, of: personId } as const
  expect(await desk.ask('forms.previewFilled', home)).toMatchObject({
    failure: {
      code: 'no-such-character',
      details: {
        character: '\u{1F3E0}',
        context: 'address',
        among: '4 \u{1F3E0}',
        fileNumber,
      },
    },
  })
})
