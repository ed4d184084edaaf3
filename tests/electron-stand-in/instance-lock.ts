// One instance per data folder. A pid file says who is first (synchronously, as Electron answers); a socket beside it
// tells the first of a second.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'

type SecondInstance = (argv: string[], cwd: string) => void
type Lock = Readonly<{ first: true }> | Readonly<{ first: false; told: Promise<void> }>

export function takeInstanceLock(userData: string, onSecond: SecondInstance): Lock {
  mkdirSync(userData, { recursive: true })
  const pidFile = join(userData, 'stand-in.pid')
  const socket = join(tmpdir(), `stand-in-${shortHash(userData)}.sock`)
  if (!claim(pidFile)) {
    return { first: false, told: tellFirst(socket) }
  }
  rmSync(socket, { force: true })
  listen(socket, onSecond)
  process.on('exit', () => {
    rmSync(pidFile, { force: true })
    rmSync(socket, { force: true })
  })
  return { first: true }
}

/** False while another living process holds the file. */
function claim(pidFile: string): boolean {
  try {
    writeFileSync(pidFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isAlive(Number(readFileSync(pidFile, 'utf8')))) return false
    rmSync(pidFile, { force: true })
    return claim(pidFile)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function tellFirst(socket: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  connect(socket)
    .on('error', () => resolve())
    .on('close', () => resolve())
    .resume()
    .end(JSON.stringify({ argv: process.argv, cwd: process.cwd() }))
  return promise
}

function listen(socket: string, onSecond: SecondInstance): void {
  const server = createServer((connection) => {
    let text = ''
    connection
      .on('data', (chunk) => (text += chunk.toString()))
      .on('end', () => {
        const { argv, cwd }: { argv: string[]; cwd: string } = JSON.parse(text)
        onSecond(argv, cwd)
      })
  })
  server.listen(socket).unref()
}

/** A socket's path may not be longer than about a hundred letters. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24)
}
