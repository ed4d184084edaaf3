import type { Hit } from '#contract/search.contract.ts'
import type { Command } from '#features/search/commands.ts'

/** What stands in the list under the search box, and what Enter does with it. */
export type Choice =
  | Readonly<{ kind: 'person'; hit: Hit }>
  | Readonly<{ kind: 'command'; command: Command }>
  | Readonly<{ kind: 'register' }>

interface Found {
  readonly hits: readonly Hit[]
  readonly commands: readonly Command[]
  readonly canRegister: boolean
}

/** Best first: who is written so, what is called so, who only sounds so, and somebody new. */
export function choicesOf({ hits, commands, canRegister }: Found): readonly Choice[] {
  const sounding = hits.findIndex((hit) => !isAsTyped(hit))
  const firstSounding = sounding < 0 ? hits.length : sounding
  const people = hits.map((hit) => ({ kind: 'person', hit }) as const)
  return [
    ...people.slice(0, firstSounding),
    ...commands.map((command) => ({ kind: 'command', command }) as const),
    ...people.slice(firstSounding),
    ...(canRegister ? [{ kind: 'register' } as const] : []),
  ]
}

function isAsTyped({ foundBy, why }: Hit): boolean {
  return foundBy !== 'name' || why === 'same-spelling' || why === 'prefix'
}

export function idOf(choice: Choice): string {
  if (choice.kind === 'person') return choice.hit.person.id
  return choice.kind === 'command' ? choice.command.keys : 'register'
}
