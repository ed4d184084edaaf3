import type { FormId } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { nobody } from '#main/documents/forms/client.ts'
import type { PlanForm } from '#main/documents/forms/plan-form.ts'
import type { Frame, Look } from '#main/documents/forms/pen.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import type { FormPage } from '#main/documents/forms/form.ts'
import { attendance, client, complaint, type Typed } from './typed-specimens.ts'

export const formFrame: Frame = {
  madeAt: '2026-11-10T09:00:00.000Z',
  sender: {
    name: 'Komunitné centrum Bánov',
    address: 'Hlavná 12, 941 01 Bánov',
    phone: '+421 35 600 12 34',
    email: 'centrum@banov.example',
    logo: null,
  },
  country: 'SK',
  number: '118/2026',
  day: '2026-11-10',
}

const worker = (typed: Typed) => ({ name: typed('Peter Novák'), post: typed('sociálny pracovník') })

/** A closed plan of a family, with steps done and to be done. */
export function planForm(typed: Typed, language: Language): PlanForm {
  const id = '019a0000-0000-7000-8000-000000000000'
  const step = { id, staffId: null, doneHow: '' }
  return {
    client: client(typed, language),
    keyWorker: typed('Peter Novák'),
    household: [
      { name: typed('محمد رضایی'), role: 'head', birth: { iso: '1986-08-03', precision: 'day' } },
      { name: typed('Sara Rezaei'), role: 'partner', birth: null },
    ],
    plan: {
      id,
      personId: id,
      number: '12/2026',
      state: 'closed',
      language,
      ownWords: typed('Chceme zostať blízko školy.'),
      strengthsPerson: typed('vyučený elektrikár'),
      strengthsFamily: typed('brat v tej istej ulici'),
      strengthsNeighbourhood: typed('susedia pomôžu so sťahovaním'),
      refused: typed('nechcem ubytovňu'),
      tookPart: typed('Mohammad, Sara'),
      validUntil: '2027-06-01',
      reviewOn: '2027-02-23',
      agreedOn: '2026-11-10',
      closedOn: '2026-11-20',
      conclusion: typed('Rodina má byt.'),
      goals: [
        {
          id,
          text: typed('Nájomný byt do konca zimy'),
          outcome: 'met',
          steps: [
            {
              ...step,
              text: typed('Podať žiadosť'),
              who: typed('Mohammad'),
              byWhen: '2026-12-01',
              doneOn: '2026-11-15',
            },
            {
              ...step,
              text: typed('Zložiť zábezpeku'),
              who: typed('Sara'),
              byWhen: null,
              doneOn: null,
            },
          ],
        },
        { id, text: typed('Miesto v škole'), outcome: 'partly', steps: [] },
      ],
      createdAt: '2026-11-10T09:00:00.000Z',
      createdBy: typed('Peter Novák'),
      version: 1,
    },
  }
}

type Filled = (typed: Typed, frame: Frame, look: Look) => Page & Partial<Pick<FormPage, 'facts'>>

/** Each form when the desk knows everything that it may know. */
const specimens: Readonly<Record<FormId, Filled>> = {
  intake: (_, frame, look) => catalogue.intake.page({}, frame, look),
  'visit-slip': (typed, frame, look) =>
    catalogue['visit-slip'].page(
      {
        ticket: 17,
        day: '2026-11-10',
        arrivedAt: '09:05',
        client: client(typed, look.language),
        topics: ['housing.loss', 'income.debt'],
        urgency: 1,
        remark: typed('Prinesie nájomnú zmluvu'),
      },
      frame,
      look,
    ),
  'appointment-card': (typed, frame, look) =>
    catalogue['appointment-card'].page(
      {
        client: client(typed, look.language),
        place: {
          name: typed('Mestský úrad Nové Zámky, bytový odbor'),
          address: typed('Hlavné námestie 10, 940 02 Nové Zámky'),
          attention: typed('pani Horvátová'),
          phone: '+421 35 692 11 11',
        },
        on: '2026-12-02',
        at: '09:30',
        bring: typed('občiansky preukaz, nájomná zmluva'),
      },
      frame,
      look,
    ),
  consent: (typed, frame, look) =>
    catalogue.consent.page(
      {
        client: client(typed, look.language),
        purpose: 'referral',
        recipient: typed('Mestský úrad Nové Zámky'),
        scope: ['identity', 'contact', 'housing'],
        decidedOn: '2026-11-03',
        validUntil: '2027-06-01',
        manner: 'signature',
        worker: worker(typed),
      },
      frame,
      look,
    ),
  'consent-withdrawal': (typed, frame, look) =>
    catalogue['consent-withdrawal'].page(
      {
        client: client(typed, look.language),
        givenOn: '2026-11-03',
        purpose: 'contact',
        recipient: typed('Mestský úrad Nové Zámky'),
        from: '2026-11-10',
      },
      frame,
      look,
    ),
  'privacy-notice': (_, frame, look) =>
    catalogue['privacy-notice'].page(
      { periods: { file: 60, notes: 36, letters: 60 } },
      frame,
      look,
    ),
  'home-visit': (typed, frame, look) =>
    catalogue['home-visit'].page(
      { client: client(typed, look.language), household: typed('Sara, Omid (7), Mina (5)') },
      frame,
      look,
    ),
  'urgent-services': (typed, frame, look) =>
    catalogue['urgent-services'].page(
      {
        client: client(typed, look.language),
        services: [
          { kind: 'material-aid', units: 2, minutes: 0, day: '2026-11-10' },
          { kind: 'consultation', units: 1, minutes: 40, day: '2026-11-10' },
        ],
        worker: worker(typed),
      },
      frame,
      look,
    ),
  'aid-receipt': (typed, frame, look) =>
    catalogue['aid-receipt'].page(
      {
        client: client(typed, look.language),
        given: { day: '2026-11-10', units: 2 },
        worker: worker(typed),
      },
      frame,
      look,
    ),
  'case-conference': (typed, frame, look) =>
    catalogue['case-conference'].page(
      {
        client: client(typed, look.language),
        team: [typed('Peter Novák'), typed('Mária Kováčová')],
      },
      frame,
      look,
    ),
  'safety-sheet': (_, frame, look) => catalogue['safety-sheet'].page({}, frame, look),
  'plan-russia': (typed, frame, look) =>
    catalogue['plan-russia'].page(planForm(typed, look.language), frame, look),
  'plan-slovakia': (typed, frame, look) =>
    catalogue['plan-slovakia'].page(planForm(typed, look.language), frame, look),
  'plan-iran': (typed, frame, look) =>
    catalogue['plan-iran'].page(planForm(typed, look.language), frame, look),
  'waiting-list': (typed, frame, look) =>
    catalogue['waiting-list'].page(
      {
        client: client(typed, look.language),
        provider: typed('Mestský úrad Nové Zámky'),
        since: '2026-11-09',
        askAgainOn: '2026-12-09',
        shortCode: 'K7P-LM4',
        worker: worker(typed),
      },
      frame,
      look,
    ),
  'closing-letter': (typed, frame, look) =>
    catalogue['closing-letter'].page(
      {
        client: client(typed, look.language),
        planNumber: '12/2026',
        closedOn: '2026-11-10',
        goals: [
          { text: typed('Nájomný byt do konca zimy'), outcome: 'met' },
          { text: typed('Miesto v škole pre dve deti'), outcome: 'partly' },
        ],
        conclusion: typed('Rodina býva v nájomnom byte blízko školy.'),
        aftercareOn: '2027-02-10',
        worker: worker(typed),
      },
      frame,
      look,
    ),
  attendance: (typed, frame, look) =>
    catalogue.attendance.page({ group: attendance(typed), worker: worker(typed) }, frame, look),
  'complaint-receipt': (typed, frame, look) =>
    catalogue['complaint-receipt'].page(
      { client: nobody, complaint: complaint(typed), worker: worker(typed) },
      frame,
      look,
    ),
  satisfaction: (_, frame, look) => catalogue.satisfaction.page({}, frame, look),
  'day-list': (typed, frame, look) =>
    catalogue['day-list'].page(
      {
        forDay: '2026-11-11',
        worker: typed('Peter Novák'),
        lines: [
          {
            name: typed('Mohammad Rezaei'),
            fileNumber: '2026/0118',
            matter: 'answer',
            detail: 'K7P-LM4',
          },
          {
            name: typed('Шевчук Олена'),
            fileNumber: '2026/0119',
            matter: 'step',
            detail: typed('Podať žiadosť o nájomný byt'),
          },
        ],
      },
      frame,
      look,
    ),
  leaflet: (typed, frame, look) =>
    catalogue.leaflet.page(
      {
        offers: [
          {
            topic: 'housing.loss',
            service: typed('Nájomné byty'),
            provider: typed('Mestský úrad Nové Zámky, bytový odbor'),
            address: typed('Hlavné námestie 10, 940 02 Nové Zámky'),
            phone: '+421 35 692 11 11',
            hours: typed('8.00–15.00'),
            bring: typed('občiansky preukaz'),
          },
          {
            topic: 'housing.shelter',
            service: typed('Nocľah'),
            provider: typed('Domov nádeje'),
            address: '',
            phone: '+421 35 600 00 01',
            hours: '',
            bring: '',
          },
        ],
        checkedOn: '2026-11-01',
      },
      frame,
      look,
    ),
  'community-plan': (_, frame, look) => catalogue['community-plan'].page({}, frame, look),
  'yearly-evaluation': (_, frame, look) => catalogue['yearly-evaluation'].page({}, frame, look),
  'letter-by-hand': (_, frame, look) => catalogue['letter-by-hand'].blankPage(frame, look),
  'slip-by-hand': (_, frame, look) => catalogue['slip-by-hand'].blankPage(frame, look),
  'plan-by-hand': (_, frame, look) => catalogue['plan-by-hand'].blankPage(frame, look),
  'return-by-hand': (_, frame, look) => catalogue['return-by-hand'].blankPage(frame, look),
}

/** The form filled with what is typed. */
export function filledForm(id: FormId, look: Look, typed: Typed): ReturnType<Filled> {
  const name = typed(formFrame.sender.name)
  return specimens[id](typed, { ...formFrame, sender: { ...formFrame.sender, name } }, look)
}
