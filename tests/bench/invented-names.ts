import { dice } from '#support/dice.ts'

const given = [
  'Mohammad',
  'محمد',
  'Мария',
  'Žofia',
  'Ahmad',
  'احمد',
  'Ольга',
  'Jana',
  'Fatemeh',
  'فاطمه',
  'Иван',
  'Peter',
  'Reza',
  'رضا',
  'Наталья',
  'Katarína',
  'Zahra',
  'زهرا',
  'Сергей',
  'Martin',
]
const starts = ['Rez', 'Kov', 'Ив', 'کری', 'Shev', 'Nov', 'Пет', 'احمد', 'Hor', 'Бон', 'حسی', 'Var']
const middles = ['a', 'o', 'ан', 'می', 'e', 'i', 'ро', 'زا', 'u', 'ен', 'نی', 'al']
const ends = ['ei', 'áč', 'ов', 'ی', 'chuk', 'ák', 'енко', 'زاده', 'vát', 'ская', 'پور', 'ová']

/** Invented full names in three scripts, the same for the same seed. */
export function inventedNames(count: number, seed = 11): string[] {
  const { below } = dice(seed)
  const one = (of: readonly string[]) => of[below(of.length)] ?? ''
  return Array.from(
    { length: count },
    () => `${one(given)} ${one(starts)}${one(middles)}${one(middles)}${one(ends)}`,
  )
}
