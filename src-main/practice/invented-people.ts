import type { Input } from '#contract/index.ts'

type WalkIn = Input<'visits.registerWalkIn'>
type Invented = Extract<WalkIn['who'], { kind: 'new' }>['person']

function person(names: readonly string[], rest: Omit<Invented, 'names'>): WalkIn['who'] {
  const [official = '', latin] = names
  return {
    kind: 'new',
    person: {
      ...rest,
      names: [
        { kind: 'official', text: official },
        ...(latin ? [{ kind: 'latin' as const, text: latin }] : []),
      ],
    },
  }
}

function bornOn(iso: string): Invented['birth'] {
  return { iso, precision: 'day' }
}

/** Came on earlier days and were helped. None of these people exists. */
export const earlierVisitors: readonly WalkIn[] = [
  {
    who: person(['Anna Kováčová'], {
      sex: 'female',
      birth: bornOn('1951-02-17'),
      language: 'sk',
      phone: '0905 000 101',
    }),
    language: 'sk',
    needs: [{ topic: 'income.benefits' }],
  },
  {
    who: person(['Иванова Мария Петровна', 'Maria Ivanova'], {
      sex: 'female',
      birth: bornOn('1979-05-30'),
      language: 'ru',
      phone: '0905 000 103',
    }),
    language: 'ru',
    needs: [{ topic: 'work.search' }, { topic: 'legal.papers' }],
  },
  {
    who: person(['Ján Horváth'], { sex: 'male', birth: bornOn('1966-11-12'), language: 'sk' }),
    language: 'sk',
    needs: [{ topic: 'income.debt' }],
  },
]

/** The one whose case has a letter on its way. */
export const clientOfTheCase: WalkIn = {
  who: person(['زهرا کریمی', 'Zahra Karimi'], {
    sex: 'female',
    birth: bornOn('1988-09-03'),
    language: 'fa',
    interpreter: true,
    phone: '0905 000 102',
  }),
  language: 'fa',
  interpreter: true,
  needs: [{ topic: 'housing.search' }],
}

/** Wait in the queue today. */
export const todaysVisitors: readonly WalkIn[] = [
  {
    who: person(['محمد رضایی', 'Mohammad Rezaei'], {
      sex: 'male',
      birth: bornOn('1986-08-25'),
      language: 'fa',
      interpreter: true,
      phone: '0905 000 104',
    }),
    language: 'fa',
    interpreter: true,
    needs: [{ topic: 'housing.search', detail: 'Nájom končí 31. decembra.' }],
    urgency: 1,
  },
  {
    who: person(['Шевчук Олена', 'Olena Shevchuk'], {
      sex: 'female',
      birth: bornOn('1991-01-08'),
      language: 'uk',
      phone: '0905 000 105',
    }),
    language: 'uk',
    needs: [{ topic: 'family.childcare' }],
  },
  {
    who: person(['Peter Malík'], {
      sex: 'male',
      birth: { iso: '1958', precision: 'year' },
      language: 'sk',
    }),
    language: 'sk',
    needs: [{ topic: 'health.care' }],
    remark: 'Papiere prinesie v utorok.',
  },
  {
    who: person(['Emily Ward'], { sex: 'female', birth: bornOn('1995-07-21'), language: 'en' }),
    language: 'en',
    needs: [{ topic: 'legal.residence' }],
  },
]
