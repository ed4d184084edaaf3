import type { Input } from '#contract/index.ts'
import { walkIn } from './desk-day.ts'
import type { TestDesk } from './open-desk.ts'

type WalkIn = Input<'visits.registerWalkIn'>

type NewPerson = Extract<WalkIn['who'], { kind: 'new' }>['person']

function newcomer(official: string, latin: string, more: Partial<NewPerson>): WalkIn['who'] {
  const names: NewPerson['names'] = [{ kind: 'official', text: official }]
  if (latin) names.push({ kind: 'latin', text: latin })
  return { kind: 'new', person: { names, language: 'fa', ...more } }
}

/** A queue as it is at half past nine: a crisis, three languages, somebody anonymous, somebody served. */
export async function busyMorning(desk: TestDesk): Promise<void> {
  await desk.signInAs('receptionist')
  await walkIn(desk, '', {
    who: newcomer('محمد رضایی', 'Mohammad Rezaei', {
      birth: { iso: '1986-08-03', precision: 'day' },
      phone: '+421 905 123 456',
    }),
    interpreter: true,
  })
  await walkIn(desk, '', {
    who: newcomer('Žofia Kováčová', '', { birth: { iso: '1951-02-04', precision: 'day' } }),
    needs: [{ topic: 'income.benefits' }],
    urgency: 1,
    language: 'sk',
    remark: 'wheelchair',
  })
  await walkIn(desk, '', {
    who: newcomer('Мария Иванова', 'Mária Ivanova', {}),
    needs: [{ topic: 'education.school' }, { topic: 'language' }],
    language: 'ru',
  })
  await walkIn(desk, '', {
    who: { kind: 'anonymous' },
    needs: [{ topic: 'legal.advice' }],
    language: 'en',
  })
  const gone = await walkIn(desk, '', {
    who: newcomer('Ján Hudák', '', {}),
    needs: [{ topic: 'income.benefits' }],
    language: 'sk',
  })
  await desk.send('visits.end', {
    id: gone.entry.id,
    version: gone.entry.version,
    ending: 'served',
    help: [{ kind: 'help-with-forms', minutes: 10 }],
  })
  await walkIn(desk, '', {
    who: newcomer('Олена Шевчук', 'Olena Ševčuková', {}),
    needs: [{ topic: 'violence' }, { topic: 'housing.shelter' }],
    language: 'uk',
    interpreter: true,
  })
}
