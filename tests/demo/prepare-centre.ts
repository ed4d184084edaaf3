import { daysOf, monthOf, previousMonth } from '#contract/calendar/month.ts'
import type { TestDesk } from '../support/open-desk.ts'
import { addDataOfficer } from '../support/data-officer.ts'
import { housingOffice } from '../support/housing-office.ts'
import { longAgo } from '../support/long-ago.ts'
import { putMonth, recordedMonth } from '../support/recorded-month.ts'
import { somebody } from '../support/somebody.ts'
import { type Invented, lastMonthsPeople } from './invented-people.ts'

/** Half past nine on the third day of last month, as the centre's clock stands then. */
function lastMonth(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 3, 8, 30)).toISOString()
}

/** What the centre has when the day begins: a directory, and last month's visits with what came of them. */
export async function prepareCentre(desk: TestDesk): Promise<void> {
  await longAgo(desk, lastMonth())
  await addDataOfficer(desk)
  await openWitnessFile(desk)
  await openTwoFiles(desk)
  await writeDirectory(desk)
  await addOlderRecords(desk)
  const begin = Date.parse(lastMonth())
  for (let day = 0; day < 20; day++) {
    desk.setNow(new Date(begin + day * 86_400_000).toISOString())
    const comers = lastMonthsPeople.filter((_, index) => (index + day) % 5 === 0)
    for (const person of comers) await receive(desk, person)
  }
  await passOnByLaw(desk)
  await putRight(desk)
  desk.setNow(new Date().toISOString())
  await desk.desk.keepUpIfIdle()
}

/** Somebody whose file is hidden later in the day. */
async function openWitnessFile(desk: TestDesk): Promise<void> {
  await somebody(desk, {
    names: [{ kind: 'official', text: 'Katarína Vlčková' }],
    sex: 'female',
    birth: { iso: '1986-08-03', precision: 'day' },
  })
}

/** One person, written down by two colleagues. */
async function openTwoFiles(desk: TestDesk): Promise<void> {
  await somebody(desk, {
    names: [{ kind: 'official', text: 'Oksana Melnyk' }],
    sex: 'female',
    birth: { iso: '1990-05-04', precision: 'day' },
  })
  await somebody(desk, {
    names: [{ kind: 'official', text: 'Оксана Мельник' }],
    birth: { iso: '1990-04-05', precision: 'day' },
    language: 'uk',
    phone: '+421 944 555 666',
  })
}

/** What a manager must be able to look up: something told without consent, because the law asks for it. */
async function passOnByLaw(desk: TestDesk): Promise<void> {
  const { hits } = await desk.send('people.search', { text: 'Peter Oravec' })
  const [today, found] = [desk.desk.open()?.clock.today() ?? '', hits[0]]
  if (!found) throw new Error('Peter Oravec has no file')
  await desk.send('consent.record', {
    personId: found.person.id,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity'],
    decidedOn: today,
    validUntil: today,
    decision: 'override',
    ground: 'danger',
    reason: 'Oznámil, že si chce ublížiť; privolaná záchranná služba.',
  })
}

/** A birth that was written down wrongly, and what it said before. */
async function putRight(desk: TestDesk): Promise<void> {
  const { hits } = await desk.send('people.search', { text: 'Peter Oravec' })
  const id = hits[0]?.person.id ?? ''
  const { details, version } = await desk.send('people.get', { id })
  const birth = { iso: '1985-06-16', precision: 'day' } as const
  const correctedWhy = 'Podľa občianskeho preukazu.'
  await desk.send('people.save', { ...details, id, version, birth, correctedWhy })
}

/** Enough nameless records of three months that a return has numbers to show beside those it must cover. */
async function addOlderRecords(desk: TestDesk): Promise<void> {
  const [colleague] = await desk.send('staff.listNames', {})
  if (!colleague) throw new Error('nobody works here')
  const month = previousMonth(previousMonth(monthOf(lastMonth().slice(0, 10), 'gregorian')))
  await putMonth(desk, recordedMonth(colleague.id, 2026, 600, daysOf(month).first))
}

/** In every language, so that whoever is sent there reads it in their own. */
const rentedFlats = {
  name: 'Nájomné byty',
  topic: 'housing.loss',
  hours: {
    sk: 'Po–St 8.00–15.00',
    fa: 'دوشنبه تا چهارشنبه، ساعت ۸ تا ۱۵',
    ru: 'пн–ср, 8:00–15:00',
    en: 'Monday to Wednesday, 8:00–15:00',
  },
  bring: {
    sk: 'občiansky preukaz, nájomná zmluva',
    fa: 'کارت شناسایی، قرارداد اجاره',
    ru: 'удостоверение личности, договор аренды',
    en: 'identity card, tenancy agreement',
  },
  freePlaces: 3,
} as const

async function writeDirectory(desk: TestDesk): Promise<void> {
  await desk.signInAs('caseworker')
  await desk.send('directory.add', housingOffice({ services: [rentedFlats] }))
  await desk.send(
    'directory.add',
    housingOffice({
      name: 'Domov nádeje, občianske združenie',
      names: { fa: 'خانهٔ امید', ru: 'Дом надежды', en: 'House of Hope' },
      kind: 'ngo',
      address: 'Rybárska 4, 941 01 Bánov',
      phone: '+421 35 601 44 55',
      email: 'domov@nadej.example',
      contactPerson: 'pán Kollár',
      contactName: 'Kollár',
      contactSex: 'male',
      services: [
        {
          name: 'Sociálne byty',
          topic: 'housing.search',
          hours: {
            sk: 'Po–Pi 9.00–16.00',
            fa: 'دوشنبه تا جمعه، ساعت ۹ تا ۱۶',
            ru: 'пн–пт, 9:00–16:00',
            en: 'Monday to Friday, 9:00–16:00',
          },
          bring: {
            sk: 'doklad totožnosti, potvrdenie o príjme',
            fa: 'مدرک شناسایی، گواهی درآمد',
            ru: 'документ, удостоверяющий личность, подтверждение дохода',
            en: 'identity document, proof of income',
          },
          freePlaces: 2,
        },
      ],
    }),
  )
}

/** Registered, called, helped, and the need ended: the whole chain of an ordinary visit. */
async function receive(desk: TestDesk, person: Invented): Promise<void> {
  const { name, born, sex, language, topic, help, ending } = person
  const who = await comer(desk, person)
  await desk.send('visits.registerWalkIn', {
    who: who ?? {
      kind: 'new',
      person: {
        names: [{ kind: 'official', text: name }],
        birth: { iso: born, precision: 'day' },
        sex,
        language,
      },
    },
    needs: [{ topic }],
    language,
  })
  desk.passMinutes(6)
  const called = await desk.send('visits.callNext', {})
  desk.passMinutes(20)
  await desk.send('visits.end', {
    id: called.entry.id,
    version: called.entry.version,
    ending: 'served',
    help: [{ kind: help, minutes: 20 }],
    needEndings: called.entry.needs.map(({ id, version }) => ({
      id,
      version,
      ending,
      unmetReason: ending === 'unmet' ? 'full' : null,
    })),
  })
}

/** By their file where they have one. */
async function comer(desk: TestDesk, { name }: Invented) {
  const { hits } = await desk.send('people.search', { text: name })
  const found = hits.find(({ person }) => person.name === name)
  return found && { kind: 'known' as const, personId: found.person.id }
}
