import anyAscii from 'any-ascii'
import type Sqlite from 'better-sqlite3'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { type Rank, type Recall, recallOf, type Spread, spreadOf } from './recall.ts'

export type Asked = Readonly<{ query: string; target: string }>
export type Compared = Readonly<{ way: string; recall: Recall; milliseconds: Spread }>

const listed = 10

/** Gives the ten best, as places in the list of names. */
type Search = (query: string) => readonly number[]

/**
 * What is usually done instead. None of these reads across scripts, so all of them get names and queries in Latin letters
 * (any-ascii), which finds several times as much as the names themselves.
 */
export function askOthers(
  raw: Sqlite.Database,
  names: readonly string[],
  asked: readonly Asked[],
): Compared[] {
  const latin = names.map((name) => inLatin(name))
  raw.exec(`CREATE TEMP TABLE latin_name (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE temp.trigram USING fts5 (text, tokenize = 'trigram')`)
  const insert = raw.prepare('INSERT INTO latin_name (id, text) VALUES (?, ?)')
  raw.transaction(() => latin.forEach((text, at) => insert.run(at, text)))()
  raw.exec('INSERT INTO trigram (rowid, text) SELECT id, text FROM latin_name')
  const ways: Readonly<Record<string, Search>> = {
    LIKE: likeEveryWord(raw),
    'FTS5 trigram': anyTrigram(raw),
    MiniSearch: miniSearch(latin),
    'fuse.js': fuse(latin),
  }
  const places = new Map(names.map((name, at) => [name, at]))
  return Object.entries(ways).map(([way, search]) => {
    const answers = asked.map(({ query, target }) => {
      const started = performance.now()
      const place = search(inLatin(query)).indexOf(places.get(target) ?? -1)
      const rank: Rank = place < 0 ? undefined : place + 1
      return { rank, milliseconds: performance.now() - started }
    })
    return {
      way,
      recall: recallOf(answers.map(({ rank }) => rank)),
      milliseconds: spreadOf(answers.map(({ milliseconds }) => milliseconds)),
    }
  })
}

const inLatin = (text: string) => anyAscii(text).toLowerCase()

type Row = Readonly<{ id: number }>

function likeEveryWord(raw: Sqlite.Database): Search {
  return (query) => {
    const words = query.split(' ')
    const every = words.map(() => 'text LIKE ?').join(' AND ')
    return raw
      .prepare<string[], Row>(`SELECT id FROM latin_name WHERE ${every} LIMIT ${listed}`)
      .all(...words.map((word) => `%${word}%`))
      .map(({ id }) => id)
  }
}

function anyTrigram(raw: Sqlite.Database): Search {
  const match = raw.prepare<[string], Row>(
    `SELECT rowid AS id FROM trigram WHERE trigram MATCH ? ORDER BY rank LIMIT ${listed}`,
  )
  return (query) => {
    const trigrams = Array.from(query.slice(2), (_, at) => query.slice(at, at + 3))
    const quoted = trigrams.map((three) => `"${three.replaceAll('"', '""')}"`)
    return match.all(quoted.join(' OR ')).map(({ id }) => id)
  }
}

function miniSearch(latin: readonly string[]): Search {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(latin.map((text, id) => ({ id, text })))
  return (query) =>
    index
      .search(query, { fuzzy: 0.25, prefix: true })
      .slice(0, listed)
      .map(({ id }) => Number(id))
}

function fuse(latin: readonly string[]): Search {
  const index = new Fuse(latin, { threshold: 0.4 })
  return (query) => index.search(query, { limit: listed }).map(({ refIndex }) => refIndex)
}
