import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { dice } from '#support/dice.ts'
import { type Call, callsOf } from './strace.ts'

type Files = ReadonlyMap<string, Uint8Array>
/** A file, whatever its name is at the moment. */
type FileId = number
type Change =
  | Readonly<{ kind: 'write'; file: FileId; at: number; bytes: Uint8Array }>
  | Readonly<{ kind: 'resize'; file: FileId; size: number }>
/** All of it or nothing: a rename takes one name away and gives another. */
type Naming = Readonly<{ kind: 'name'; names: readonly (readonly [string, FileId | undefined])[] }>
type Step =
  | Change
  | Naming
  | Readonly<{ kind: 'sync'; file: FileId }>
  | Readonly<{ kind: 'sync names' }>
  | Readonly<{ kind: 'said'; text: string }>

/** What a program did to the files of one folder, in order. */
export type Traced = Readonly<{ before: Files; steps: readonly Step[] }>

/** What a disk may keep of writes that were not synced. */
export const leavings = ['nothing', 'everything', 'parts', 'torn writes'] as const
type Leaving = (typeof leavings)[number]
type Roll = ReturnType<typeof dice>

/** Runs a script on a folder and writes down what it did there. */
export function trace(folder: string, script: string, args: readonly string[]): Traced {
  const before = readFolder(folder)
  const records = `${folder}.trace`
  mkdirSync(records)
  const threads = callsOf(script, [folder, ...args], records)
  // The store works on one thread; the others write nothing into its folder.
  const works = threads.find((calls) => calls.some(({ path }) => path.endsWith('-wal'))) ?? []
  return { before, steps: stepsOf(works, folder, before) }
}

/** What the program had said by then. */
export function saidBy({ steps }: Traced, instant: number): readonly string[] {
  return steps.slice(0, instant).flatMap((step) => (step.kind === 'said' ? [step.text.trim()] : []))
}

/**
 * The folder after a power cut just after step `instant`.
 *
 * What was synced is there. Of later writes there is what `left` says; of later names the first few, because file systems
 * journal those in order.
 */
export function diskAfter(traced: Traced, instant: number, left: Leaving, roll: Roll): Files {
  const past = traced.steps.slice(0, instant)
  const contents = contentsAfter(traced.before, past, left, roll)
  const ids = new Map([...traced.before.keys()].map((name, at) => [name, at]))
  for (const [name, file] of namesAfter(past, left, roll)) {
    if (file === undefined) ids.delete(name)
    else ids.set(name, file)
  }
  return new Map([...ids].map(([name, file]) => [name, contents.get(file) ?? Buffer.alloc(0)]))
}

export function writeFolder(folder: string, files: Files): void {
  mkdirSync(folder)
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
}

function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(entries.map(({ name }) => [name, readFileSync(join(folder, name))]))
}

function contentsAfter(before: Files, past: readonly Step[], left: Leaving, roll: Roll) {
  const contents = new Map<FileId, Uint8Array>(
    [...before.values()].map((bytes, at) => [at, Uint8Array.from(bytes)]),
  )
  const syncs = new Map(
    past.flatMap((step, at) => (step.kind === 'sync' ? [[step.file, at] as const] : [])),
  )
  for (const [at, step] of past.entries()) {
    if (step.kind !== 'write' && step.kind !== 'resize') continue
    const isSynced = at < (syncs.get(step.file) ?? -1)
    for (const change of isSynced ? [step] : survivorsOf(step, left, roll)) {
      contents.set(step.file, changed(contents.get(step.file) ?? Buffer.alloc(0), change))
    }
  }
  return contents
}

function namesAfter(past: readonly Step[], left: Leaving, roll: Roll) {
  const synced = past.findLastIndex((step) => step.kind === 'sync names') + 1
  const isNaming = (step: Step): step is Naming => step.kind === 'name'
  const later = past.slice(synced).filter((step) => isNaming(step))
  const kept = left === 'nothing' ? 0 : roll.below(later.length + 1)
  const survivors = left === 'everything' ? later : later.slice(0, kept)
  const survived = [...past.slice(0, synced).filter((step) => isNaming(step)), ...survivors]
  return survived.flatMap(({ names }) => names)
}

const SECTOR = 512

function survivorsOf(change: Change, left: Leaving, roll: Roll): readonly Change[] {
  if (left === 'everything') return [change]
  if (left === 'nothing' || roll.below(2) === 0) return []
  if (left === 'parts' || change.kind === 'resize') return [change]
  const { file, at, bytes } = change
  return Array.from({ length: Math.ceil(bytes.length / SECTOR) }, (_, sector) => sector * SECTOR)
    .filter(() => roll.below(2) === 0)
    .map((from) => ({
      kind: 'write',
      file,
      at: at + from,
      bytes: bytes.subarray(from, from + SECTOR),
    }))
}

function changed(content: Uint8Array, change: Change): Uint8Array {
  const end = change.kind === 'resize' ? change.size : change.at + change.bytes.length
  const size = change.kind === 'resize' ? end : Math.max(content.length, end)
  const next = size === content.length ? content : Buffer.concat([content], size)
  if (change.kind === 'write') next.set(change.bytes, change.at)
  return next
}

function stepsOf(calls: readonly Call[], folder: string, before: Files): readonly Step[] {
  const ids = new Map([...before.keys()].map((name, at) => [name, at]))
  const positions = new Map<number, number>()
  let files = before.size
  const isInside = (path: string): boolean => dirname(path) === folder
  const renamed = (names: Naming['names']): Step[] => {
    for (const [name, file] of names) {
      if (file === undefined) ids.delete(name)
      else ids.set(name, file)
    }
    return [{ kind: 'name', names }]
  }

  const stepOf = ({ name, handle, path, texts, last, creates, result }: Call): Step[] => {
    const file = isInside(path) ? ids.get(basename(path)) : undefined
    const [first = Buffer.alloc(0), second = first] = texts
    const named = isInside(first.toString()) ? basename(first.toString()) : undefined
    switch (name) {
      case 'openat':
        positions.set(result, 0)
        return named && creates && !ids.has(named) ? renamed([[named, files++]]) : []
      case 'pwrite64':
        return file === undefined ? [] : [{ kind: 'write', file, at: last, bytes: first }]
      case 'write': {
        const at = positions.get(handle) ?? 0
        positions.set(handle, at + result)
        if (handle === 1) return [{ kind: 'said', text: first.toString() }]
        return file === undefined ? [] : [{ kind: 'write', file, at, bytes: first }]
      }
      case 'ftruncate':
        return file === undefined ? [] : [{ kind: 'resize', file, size: last }]
      case 'fsync':
      case 'fdatasync':
        if (path === folder) return [{ kind: 'sync names' }]
        return file === undefined ? [] : [{ kind: 'sync', file }]
      case 'unlink':
        return named === undefined ? [] : renamed([[named, undefined]])
      case 'rename': {
        const moved = named === undefined ? undefined : ids.get(named)
        if (named === undefined || moved === undefined) return []
        return renamed([
          [named, undefined],
          [basename(second.toString()), moved],
        ])
      }
      default:
        return []
    }
  }
  return calls.flatMap((call) => stepOf(call))
}
