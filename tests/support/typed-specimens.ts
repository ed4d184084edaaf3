import type { Language } from '#contract/language.ts'
import type { Attendance, Complaint } from '#contract/typed-forms.ts'
import type { Client } from '#main/documents/forms/client.ts'

/** Gives every text that somebody typed; a hostile one gives worse. */
export type Typed = (text: string) => string

export function client(typed: Typed, language: Language): Client {
  const own = typed('محمد رضایی')
  return {
    name: language === 'fa' ? { main: own, own: null } : { main: typed('Mohammad Rezaei'), own },
    fileNumber: '2026/0118',
    sex: 'male',
    birth: { iso: '1986-08-03', precision: 'day' },
    address: typed('Školská 4, Bánov'),
    phone: '+421 905 123 456',
    email: 'm.rezaei@example.sk',
    language: 'fa',
    guardian: typed('Sara Rezaei'),
  }
}

export function attendance(typed: Typed): Attendance {
  return {
    form: 'attendance',
    activity: typed('Rodičovská kaviareň'),
    topic: typed('Zápis do školy'),
    day: '2026-11-10',
    hours: typed('10.00 – 11.30'),
    place: typed('Komunitné centrum'),
    leader: typed('Mária Kováčová'),
    present: [
      { name: typed('Sara Rezaei'), zone: typed('Školská'), isFirst: false },
      { name: typed('Олена Шевчук'), zone: typed('Hlavná'), isFirst: true },
      { name: typed('زهرا رضایی'), zone: '', isFirst: false },
    ],
    children: 2,
  }
}

export function complaint(typed: Typed): Complaint {
  return {
    form: 'complaint-receipt',
    from: typed('Mohammad Rezaei'),
    reach: typed('Školská 4, Bánov'),
    manner: 'spoken',
    about: typed('Dva dni nikto neodpovedal na telefón.'),
    wanted: typed('Telefón má niekto zdvihnúť aj na obed.'),
    handledBy: typed('Jana Horváthová, vedúca'),
    answerBy: '2026-12-10',
    elsewhere: typed('Mesto Nové Zámky, odbor sociálnych vecí'),
  }
}
