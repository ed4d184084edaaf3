import { expect, test } from 'vitest'
import { typedOf } from '../../src-renderer/app/drafts/typed-of.ts'

const start = {
  name: 'Úrad',
  phone: '',
  services: [{ name: 'Bývanie', bring: '' }],
  password: '',
}

test('a form as it began has nothing to keep', () => {
  expect(typedOf(structuredClone(start), start)).toBeUndefined()
  expect(typedOf({ ...start, topic: undefined }, start)).toBeUndefined()
})

test('only the fields typed in are kept: a colleague may change the others meanwhile', () => {
  const services = [{ name: 'Bývanie', bring: 'občiansky' }]
  expect(typedOf({ ...start, services }, start)).toEqual({ services })
  expect(typedOf({ ...start, phone: '055', topic: 'housing.loss' }, start)).toEqual({
    phone: '055',
    topic: 'housing.loss',
  })
})

test('a field that was emptied is kept as empty', () => {
  expect(typedOf({ ...start, name: '', services: [] }, start)).toEqual({ name: '', services: [] })
})

test('a field that is not to be kept is not, with or without others', () => {
  const typed = { ...start, password: 'modrá lampa' }
  expect(typedOf(typed, start, ['password'])).toBeUndefined()
  expect(typedOf({ ...typed, name: 'Iný' }, start, ['password'])).toEqual({ name: 'Iný' })
})
