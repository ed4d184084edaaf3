import type { CommandContext } from '#main/ipc/context.ts'
import type { Identity } from './identity.ts'

/** Every search knows these people by their names as they now are, and nobody who is no more, once it is on disk. */
export function refile(
  { parts, afterCommit }: Pick<CommandContext, 'parts' | 'afterCommit'>,
  people: ReadonlyMap<string, Identity | null>,
): void {
  afterCommit(() => {
    for (const [personId, identity] of people) {
      parts.names.remove(personId)
      for (const fact of identity?.values() ?? []) {
        if (fact.of === 'names') parts.names.add({ personId, text: fact.value.text })
      }
    }
  })
}
