import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of its own process that answers everything with nothing: what is the most that the asking process can ask for. */
const server = createServer((_incoming, outgoing) => {
  outgoing.writeHead(200, ['Content-Length', '0']).end()
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
