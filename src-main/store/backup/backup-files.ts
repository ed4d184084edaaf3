import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The three files of a backup. Its folder is one unit: it gets its name when all three are checked and on the disk. */
export function backupFiles(
  folder: string,
): Readonly<Record<'store' | 'keyring' | 'manifest', string>> {
  return {
    store: join(folder, 'okno.db'),
    keyring: join(folder, 'keyring.json'),
    manifest: join(folder, 'manifest.json'),
  }
}

/** `okno-1f2e3d4c-2026-11-24T17-15-00-000Z`; the store's own mark, because a disk may serve two centres. */
export function backupName(dbId: string, at: string): string {
  return `okno-${markOf(dbId)}-${at.replaceAll(/[:.]/g, '-')}`
}

/** When each routine backup of this store in `folder` was made, by folder name. Copies before an upgrade are not routine. */
export function listBackups(folder: string, dbId: string): ReadonlyMap<string, string> {
  return listNamed(folder, dbId, '')
}

/** The copies made before an upgrade, likewise. */
export function listUpgradeCopies(folder: string, dbId: string): ReadonlyMap<string, string> {
  return listNamed(folder, dbId, String.raw`-before-schema-\d+`)
}

function listNamed(folder: string, dbId: string, label: string): ReadonlyMap<string, string> {
  const pattern = new RegExp(
    `^okno-${markOf(dbId)}-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d{3}Z)${label}$`,
  )
  const found = namesIn(folder).flatMap((name): readonly (readonly [string, string])[] => {
    const [, day, hour, minute, second, rest] = pattern.exec(name) ?? []
    return day ? [[name, `${day}T${hour}:${minute}:${second}.${rest}`]] : []
  })
  return new Map(found)
}

/** None where the folder is not there or cannot be read: a backup there fails by itself, and the page of health says so. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes what a kill or a full disk left of this store's unfinished backups. */
export function sweepUnfinished(folder: string, dbId: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const unfinished = name.startsWith(`okno-${markOf(dbId)}-`) && name.endsWith('.part')
    if (unfinished) rmSync(join(folder, name), { recursive: true })
  }
}

function markOf(dbId: string): string {
  return dbId.slice(0, 8)
}
