import { expect as base } from '@playwright/test'

/** A machine that does other work as well takes its time; who waits for what is there waits no longer. */
export const expect = base.configure({ timeout: 15_000 })
