import { describe, expect, test } from 'vitest'
import type { NameIndex } from '#main/features/people/names/name-index.ts'
import { buildNameIndex } from '#support/build-name-index.ts'
import { neighbourhood } from './population.ts'

function among(...texts: string[]): NameIndex {
  return buildNameIndex([...neighbourhood(), ...texts.map((text) => ({ personId: text, text }))])
}

function firstFor(index: NameIndex, typed: string) {
  return index.search(typed, { limit: 1, asPrefix: true })[0]
}

describe('why a name was found', () => {
  const index = among('Nikoloz Beridze', 'ندا فرخزاد')

  test.each([
    ['Nikoloz Beridze ', 'same-spelling'],
    ['beridze NIKOLOZ ', 'same-spelling'],
    ['Nikoloz Beri', 'prefix'],
    ['Nicolos Beridse ', 'other-spelling'],
    ['Николоз Беридзе ', 'same-sound-other-script'],
  ])('%s: %s', (typed, why) => {
    expect(firstFor(index, typed)).toMatchObject({ personId: 'Nikoloz Beridze', why })
  })

  test('the same letters in the same order score 1, another script less', () => {
    expect(firstFor(index, 'Nikoloz Beridze ')?.score).toBeCloseTo(1)
    expect(firstFor(index, 'Neda Farrokhzad ')).toMatchObject({ personId: 'ندا فرخزاد' })
    expect(firstFor(index, 'Neda Farrokhzad ')?.score).toBeLessThan(1)
  })
})

describe('Persian as other keyboards write it', () => {
  const index = among('یکتا کیان‌پور', 'شمس‌الدین کاوه')

  test.each(['يكتا كيان‌پور ', 'یکتا کیان پور ', 'یکتا کیانپور ', 'یـکتا کَیان‌پور '])(
    '%s',
    (typed) => {
      expect(firstFor(index, typed)?.personId).toBe('یکتا کیان‌پور')
    },
  )

  test.each(['يكتا كيان‌پور ', 'یـکتا کَیان‌پور ', '\u202bیکتا کیان پور\u202c '])(
    'the same letters are the same spelling: %s',
    (typed) => {
      expect(firstFor(index, typed)).toMatchObject({ why: 'same-spelling', score: 1 })
    },
  )

  test.each(['شمس الدین کاوه ', 'شمسالدین کاوه ', 'Shamsoddin Kaveh ', 'Shams al-Din Kaveh '])(
    'the article apart, together or as it sounds: %s',
    (typed) => {
      expect(firstFor(index, typed)?.personId).toBe('شمس‌الدین کاوه')
    },
  )

  test('a given name of two is found written as one, and the other way round', () => {
    expect(firstFor(among('محمدجواد طلوعی'), 'Mohammad Javad Tolouei ')?.personId).toBe(
      'محمدجواد طلوعی',
    )
    expect(firstFor(among('محمد جواد طلوعی'), 'Mohammadjavad Tolouei ')?.personId).toBe(
      'محمد جواد طلوعی',
    )
  })
})

describe('while typing', () => {
  test('a name is there once its beginning is unmistakable, and stays there to the end', () => {
    const index = among('Zbyněk Ohnišťák')
    const typed = 'Zbynek Ohnistak'
    for (let keys = 4; keys <= typed.length; keys++) {
      const found = index.search(typed.slice(0, keys), { limit: 3, asPrefix: true })
      expect(found).toContainEqual(expect.objectContaining({ personId: 'Zbyněk Ohnišťák' }))
    }
  })

  test('nothing typed finds nobody', () => {
    const index = among()
    for (const typed of ['', ' ', '-', '’', '123']) {
      expect(index.search(typed, { limit: 5, asPrefix: true })).toEqual([])
    }
  })
})

describe('a name that is entered, changed or removed', () => {
  test('a person with two names is found by both and shown once, with the name that matched', () => {
    const index = among()
    index.add({ personId: 'p', text: 'گلنار یغمایی' })
    index.add({ personId: 'p', text: 'Golnar Yaghmaei' })
    expect(
      index
        .search('Golnar Yaghmaei ', { limit: 9, asPrefix: true })
        .filter((m) => m.personId === 'p'),
    ).toHaveLength(1)
    expect(firstFor(index, 'Golnar Yaghmaei ')).toMatchObject({
      personId: 'p',
      text: 'Golnar Yaghmaei',
    })
    expect(firstFor(index, 'گلنار یغمایی ')).toMatchObject({ personId: 'p', text: 'گلنار یغمایی' })
  })

  test('removing a person leaves no trace, and nobody else is touched', () => {
    const index = among('محمد جواد طلوعی', 'Golnar Yaghmaei')
    const before = index.size
    index.remove('محمد جواد طلوعی')
    expect(index.size).toBe(before - 1)
    expect(
      index.search('محمدجواد طلوعی', { limit: 50, asPrefix: true }).map((m) => m.personId),
    ).not.toContain('محمد جواد طلوعی')
    expect(firstFor(index, 'Golnar Yaghmaei ')?.personId).toBe('Golnar Yaghmaei')
    index.remove('never entered')
    expect(index.size).toBe(before - 1)
  })

  test('a removed person entered again is found again', () => {
    const index = among('Golnar Yaghmaei')
    index.remove('Golnar Yaghmaei')
    index.add({ personId: 'again', text: 'Golnar Yaghmaei' })
    expect(firstFor(index, 'Golnar Yaghmaei ')?.personId).toBe('again')
  })
})

describe('surnames and patronymics', () => {
  test.each([
    ['Ľudmila Straková', 'Lyudmila Strakova '],
    ['Ľudmila Strak', 'Ľudmila Straková '],
    ['Зоя Белинская', 'Zoja Belinská '],
    ['Шамиль Тагирович Гаджиев', 'Gadzhiev Shamil '],
    ['سید بهمن کیانی‌نژاد', 'Bahman Kianinejad '],
  ])('%s is found by %s', (entered, typed) => {
    expect(firstFor(among(entered), typed)?.personId).toBe(entered)
  })
})

describe('similar names, for the duplicate check', () => {
  test('other spellings of the whole name are similar, namesakes by surname alone are not', () => {
    const similar = among('Мурад Джалилов').similar('Morad Jalilov')
    expect(similar[0]).toMatchObject({ personId: 'Мурад Джалилов' })
    expect(similar.filter(({ text }) => text !== 'Мурад Джалилов')).toEqual([])
  })
})
