import { setImmediate } from 'node:timers/promises'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { addressKey } from '../addresses/address-index.ts'
import {
  type DuplicateVerdict,
  isRareName,
  judgeDuplicate,
  mostShown,
  scoresOf,
  similarNames,
} from '../names/duplicates.ts'
import { NameIndex } from '../names/name-index.ts'
import { readPhone } from '../phones.ts'
import type { ComparedRow, ReadRow, RowPerson } from './compared-row.ts'
import * as imports from './imports.repository.ts'
import type { Watch } from './register-desk.ts'

type Comparing = Pick<QueryContext, 'db' | 'session' | 'clock' | 'parts' | 'centre'>
type Compared = Readonly<{ rows: readonly ComparedRow[]; met: readonly string[] }>

/** The desk is not kept waiting for longer than this at a time. */
const sliceMs = 8

/**
 * Looks for every row whether the desk knows the person, by what registration warns of: among the files, and among the rows
 * further up. A row that meets a file hidden from who asks is refused as registration refuses it; `met` are those files.
 *
 * @throws the reason of the signal, when it is stopped.
 */
export async function compareRows<Line>(
  context: Comparing,
  all: readonly Line[],
  read: (line: Line) => ReadRow,
  { signal, report }: Watch,
): Promise<Compared> {
  const hidden = await hiddenFiles(context)
  const files = new Files(context.parts.names, await imports.listKnown(context.db), hidden)
  const nobody = { births: [], tails: [], addresses: [] }
  const above = new Files(new NameIndex(), nobody, new Set())
  const met = new Set<string>()
  const rows: ComparedRow[] = []
  let begun = performance.now()
  for (const [at, one] of all.entries()) {
    rows.push(compare(read(one)))
    if (performance.now() - begun < sliceMs) continue
    report(at / all.length)
    await setImmediate()
    signal.throwIfAborted()
    begun = performance.now()
  }
  return { rows, met: [...met] }

  function compare(row: ReadRow): ComparedRow {
    const { line } = row
    if ('fault' in row) return { ...noLikes, line, name: row.name, fault: row.fault }
    const marks = marksOf(row.person, context.centre.country)
    const name = row.person.names[0]?.text ?? ''
    const hiddenLike = files.hiddenLike(row.person, marks)
    if (hiddenLike !== undefined) {
      met.add(hiddenLike)
      return { ...noLikes, line, name, fault: { code: 'restricted-file', column: null } }
    }
    const found = files.like(row.person, marks)
    const lines = above.like(row.person, marks).map(Number)
    above.add(String(line), row.person, marks)
    return { line, name, person: row.person, fault: null, files: found, lines }
  }
}

const noLikes = { person: null, files: [], lines: [] } as const

/** By what a row is known beside its name and birth; read once, for it is held against all files and all rows above. */
type Marks = Readonly<{ tails: readonly string[]; address: string }>

function marksOf(person: RowPerson, country: string): Marks {
  const tails = person.phones.flatMap((phone) => readPhone(phone, country)?.tail ?? [])
  return { tails, address: addressKey(person) }
}

/** A name alone never warns. */
function saysNothingMore({ birth }: RowPerson, { tails, address }: Marks): boolean {
  return birth === null && tails.length === 0 && address === ''
}

type KnownPeople = Awaited<ReturnType<typeof imports.listKnown>>

type Weighed = Pick<Marks, 'address'> &
  Readonly<{ samePhone: ReadonlySet<string>; isRare?: boolean }>

/** People whom a newcomer may be, by their names, births, phones and addresses. */
class Files {
  readonly #names: NameIndex
  readonly #hidden: ReadonlySet<string>
  readonly #births: Map<string, PartialDate>
  readonly #addresses: Map<string, string>
  readonly #byTail: Map<string, string[]>

  constructor(names: NameIndex, known: KnownPeople, hidden: ReadonlySet<string>) {
    this.#names = names
    this.#hidden = hidden
    this.#births = new Map(known.births.map(({ id, birth }) => [id, birth]))
    this.#addresses = new Map(known.addresses.map((row) => [row.id, addressKey(row)]))
    this.#byTail = new Map()
    for (const { id, tail } of known.tails) this.#addTail(tail, id)
  }

  add(id: string, person: RowPerson, { tails, address }: Marks): void {
    for (const { text } of person.names) this.#names.add({ personId: id, text })
    if (person.birth) this.#births.set(id, person.birth)
    this.#addresses.set(id, address)
    for (const tail of tails) this.#addTail(tail, id)
  }

  /** Whoever is worth a warning, likeliest first. */
  like(person: RowPerson, marks: Marks): string[] {
    if (saysNothingMore(person, marks)) return []
    const options = { ...similarNames, except: this.#hidden }
    const scores = scoresOf(
      person.names.flatMap(({ text }) => this.#names.search(`${text} `, options)),
    )
    const samePhone = this.#withPhone(marks, (id) => !this.#hidden.has(id))
    const isRare = isRareName(scores)
    const judge = this.#judgeFor(person, { ...marks, samePhone, isRare })
    return [...new Set([...scores.keys(), ...samePhone])]
      .map((id) => ({ id, verdict: judge(id, scores.get(id) ?? 0) }))
      .filter(({ verdict }) => verdict.band === 'warn')
      .toSorted((one, other) => other.verdict.score - one.verdict.score)
      .slice(0, mostShown)
      .map(({ id }) => id)
  }

  /** As `findHiddenLike` has it: a hidden file that is this person's for all that is known. */
  hiddenLike(person: RowPerson, marks: Marks): string | undefined {
    if (this.#hidden.size === 0 || saysNothingMore(person, marks)) return undefined
    const matches = person.names.flatMap(({ text }) => this.#names.similar(text))
    const samePhone = this.#withPhone(marks, (id) => this.#hidden.has(id))
    const judge = this.#judgeFor(person, { ...marks, samePhone })
    return [...this.#hidden].find((id) => {
      const scores = matches.flatMap((one) => (one.personId === id ? one.score : []))
      return judge(id, Math.max(0, ...scores)).band === 'warn'
    })
  }

  #judgeFor({ birth }: RowPerson, { address, samePhone, isRare = false }: Weighed) {
    return (id: string, name: number): DuplicateVerdict => {
      const births = [birth, this.#births.get(id) ?? null] as const
      const isSame = address !== '' && this.#addresses.get(id) === address
      const place = isSame ? 'same-address' : 'elsewhere'
      return judgeDuplicate({ name, births, samePhone: samePhone.has(id), place, isRare })
    }
  }

  #addTail(tail: string, id: string): void {
    const ids = this.#byTail.get(tail)
    if (ids) ids.push(id)
    else this.#byTail.set(tail, [id])
  }

  #withPhone({ tails }: Marks, isWanted: (id: string) => boolean): ReadonlySet<string> {
    return new Set(tails.flatMap((tail) => this.#byTail.get(tail) ?? []).filter(isWanted))
  }
}
