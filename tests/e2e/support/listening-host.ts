import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A host on this machine that hears every connection and packet that is really made. */
export type ListeningHost = AsyncDisposable &
  Readonly<{
    /** Host and port, of TCP and of UDP. */
    address: string
    heard: readonly string[]
  }>

export async function listenOnThisMachine(): Promise<ListeningHost> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(String(request.url))
    response.setHeader('access-control-allow-origin', '*').end()
  })
  server.on('connection', () => heard.push('a connection'))
  server.on('upgrade', (request, socket) => {
    heard.push(String(request.url))
    socket.destroy()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens to a port, not to a pipe
  const { port } = server.address() as AddressInfo
  const packets = createSocket('udp4', () => heard.push('a packet'))
  await once(packets.bind(port, '127.0.0.1'), 'listening')
  return {
    heard,
    address: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      packets.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
