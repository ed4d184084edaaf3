import { ClientLanguage } from './language.ts'
import type { ReturnTableId } from './returns.contract.ts'

/** Where the words of a row or column are: a list, the return's own words, an age band or a zone's name. */
export type CodeWords =
  | Readonly<{ kind: 'list'; key: string }>
  | Readonly<{ kind: 'own'; key: string }>
  | Readonly<{ kind: 'language'; code: ClientLanguage }>
  | Readonly<{ kind: 'age'; from: number; to: number | null }>
  | Readonly<{ kind: 'zone'; id: string }>

type Axis = 'row' | 'column'
type Find = (code: string) => CodeWords

const own = (code: string): CodeWords => ({ kind: 'own', key: `code.${code}` })
const ownIn =
  (family: string): Find =>
  (code) => ({ kind: 'own', key: `${family}.${code}` })
/** Codes that no list has ("open", "none") are the return's own. */
const listOr =
  (list: string, ...others: readonly string[]): Find =>
  (code) =>
    others.includes(code) ? own(code) : { kind: 'list', key: `${list}.${code}` }

const finders: Readonly<Record<ReturnTableId, Readonly<Record<Axis, Find>>>> = {
  'r1-contacts': { row: listOr('channel'), column: listOr('contact-ending', 'open') },
  'r1-relevant': { row: own, column: own },
  'r2-sex-age': { row: age, column: own },
  'r2-standing': { row: own, column: own },
  'r2-language': {
    row: (code) => ({ kind: 'language', code: ClientLanguage.parse(code) }),
    column: own,
  },
  'r2-interpreter': { row: own, column: own },
  'r2-target': { row: listOr('target', 'none'), column: own },
  'r2-zone': { row: (id) => (id === 'none' ? own(id) : { kind: 'zone', id }), column: own },
  'r2-source': { row: listOr('source', 'none'), column: own },
  'r3-needs': { row: listOr('need'), column: listOr('need-ending', 'open') },
  'r3-unmet': { row: listOr('unmet-reason', 'none'), column: own },
  'r5-sent': { row: ownIn('providerKind'), column: ownIn('answer') },
  'r5-need': { row: listOr('need-ending', 'open'), column: own },
  'r5-received': { row: listOr('source', 'none'), column: own },
}

export function codeWordsOf(table: ReturnTableId, axis: Axis, code: string): CodeWords {
  return finders[table][axis](code)
}

function age(band: string): CodeWords {
  if (band === 'unknown') return own(band)
  const [from = '', to = ''] = band.split('-')
  return { kind: 'age', from: Number(from), to: to === '' ? null : Number(to) }
}
