import type { Page } from '@playwright/test'

/** As Electron names our pages, and as the stand-in has to. */
const own = /^(app:\/\/bundle|https:\/\/bundle\.app\.localhost)\/|^(blob|data|about):/

/** Collects what no test may ever see: an error in the page, and a request that would leave the machine. */
export function watchPage(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!own.test(request.url())) complaints.push(`request: ${request.url()}`)
  })
  return complaints
}
