import { createRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '#app/root-route.ts'
import { LetterPage } from '#features/referrals/letter/letter-page.tsx'
import { WritePage } from '#features/referrals/write/write-page.tsx'

/** Where a letter begins: at a need; at its draft; at the letter it replaces; at the refused one it follows. */
const Beginning = z.object({
  need: z.uuidv7().optional(),
  draft: z.uuidv7().optional(),
  again: z.uuidv7().optional(),
  after: z.uuidv7().optional(),
  /** What is to be put right in it. */
  show: z.string().optional(),
})
export type Beginning = z.infer<typeof Beginning>

export const writeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters/write',
  validateSearch: (search): Beginning => Beginning.safeParse(search).data ?? {},
  component: WritePage,
})

export const letterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters/$id',
  component: LetterPage,
})
