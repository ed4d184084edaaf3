// The components on pages of their own, answered as the window's pages are, in the browser under the stand-in.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { test as base, chromium, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { answerRequest, type FindFile } from '#main/bundle-answers.ts'
import { heading } from '#main/documents/typeset/blocks.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { typesetPage } from '#support/typeset-page.ts'

export const languages = ['fa', 'ru', 'sk', 'en'] as const
export const themes = ['light', 'dark', 'contrast'] as const
export const screens = ['desk', 'person', 'referral', 'return', 'fields', 'parts'] as const

export type Screen = (typeof screens)[number]
export type Language = (typeof languages)[number]

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Built before, as the window is: see tests/bootstrap/run-stage.mjs. */
const folder = resolve('out/gallery')

const samplePaper: FindFile = async (path) => {
  const language = path === 'slip.pdf' ? 'fa' : 'sk'
  const title = language === 'fa' ? 'برگ مددجو' : 'Odporúčanie'
  const bytes = await typesetPage(language, [heading(1, words(title))])
  return { bytes, type: 'application/pdf' }
}

/** The same answers as `app://bundle/`, over http: policy, nonce, papers. */
async function serveGallery(): Promise<Server> {
  if (!existsSync(folder)) throw new Error(`Build the gallery first: there is no ${folder}`)
  const server = createServer((asked, reply) => {
    void answerAsked(asked).then((answer) => pass(answer, reply))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function answerAsked({ url = '/', method = 'GET' }: IncomingMessage) {
  // A browser asks for it by itself.
  if (url === '/favicon.ico') return new Response(null, { status: 204 })
  return answerRequest({ url: `app://bundle${url}`, method }, folder, samplePaper)
}

async function pass(answer: Response, reply: ServerResponse): Promise<void> {
  reply.writeHead(answer.status, Object.fromEntries(answer.headers))
  reply.end(new Uint8Array(await answer.arrayBuffer()))
}

function addressOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The gallery is not served')
  return `http://127.0.0.1:${address.port}`
}

type Fixtures = {
  /** Opens a screen and waits until it stands as it will: fonts read, papers drawn. */
  open: (screen: Screen, language?: Language, theme?: string) => Promise<Page>
}

/** One page that stays from test to test: each opening makes all that stands in it anew. */
type Kept = { gallery: string; kept: Page }

export const test = base.extend<Fixtures, Kept>({
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const server = await serveGallery()
      await use(addressOf(server))
      server.close()
    },
    { scope: 'worker' },
  ],
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  kept: [
    async ({ browser }, use) => {
      const page = await browser.newPage()
      await page.addInitScript(() => localStorage.clear())
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ kept }, use) => use(kept),
  open: async ({ page, gallery }, use) => {
    const complaints: string[] = []
    const hear = ({ message }: Error) => complaints.push(message)
    const read = (message: ConsoleMessage) => {
      if (message.type() === 'error') complaints.push(message.text())
    }
    page.on('pageerror', hear).on('console', read)
    await page.setViewportSize({ width: 1366, height: 768 })
    await use(async (screen, language = 'en', theme = 'light') => {
      await page.goto(`${gallery}/gallery.html?screen=${screen}&lang=${language}&theme=${theme}`)
      await page.locator('main').waitFor()
      if (screen === 'referral') await page.locator('section:nth-child(3) canvas').first().waitFor()
      await expect(page.locator('canvas[aria-busy="true"]')).toHaveCount(0)
      await page.evaluate(() => document.fonts.ready)
      return page
    })
    page.off('pageerror', hear).off('console', read)
    expect(complaints).toEqual([])
  },
})

test.skip(!existsSync(executablePath), 'there is no Chromium to show the gallery in')
