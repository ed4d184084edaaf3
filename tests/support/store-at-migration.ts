import { migrations } from '#main/store/migrations/index.ts'
import { freshStore } from './fresh-store.ts'

/** A real store as the release that knew only the first `count` migrations left it: locked, waiting for an upgrade. */
export async function storeAtMigration(count: number): ReturnType<typeof freshStore> {
  const desk = await freshStore({ migrations: migrations.slice(0, count) })
  await desk.store.lock()
  return desk
}
