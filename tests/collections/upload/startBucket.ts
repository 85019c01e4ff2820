import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback that speaks as much of S3 as storing pictures needs: PUT, GET, HEAD and DELETE of `/bucket/key`, signed. */
export const startBucket = async (
  name: string,
): Promise<{
  endpoint: string
  objects: Map<string, { bytes: Buffer; type: string }>
  refused: string[]
  stop(): Promise<void>
}> => {
  const objects = new Map<string, { bytes: Buffer; type: string }>()
  const refused: string[] = []
  const server = createServer((request, response) => {
    const { method = '', headers } = request
    const [, bucket, ...key] = new URL(request.url ?? '/', 'http://s3').pathname.split('/')
    const id = decodeURIComponent(key.join('/'))
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const isSigned = headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')
      if (!isSigned || bucket !== name) {
        refused.push(`${method} ${request.url}`)
        response.writeHead(403).end()
        return
      }
      const object = objects.get(id)
      if (method === 'PUT') {
        const type = headers['content-type'] ?? ''
        objects.set(id, { bytes: Buffer.concat(chunks), type })
        response.writeHead(200, { ETag: '"1"' }).end()
      } else if (method === 'DELETE') {
        objects.delete(id)
        response.writeHead(204).end()
      } else if (!object) {
        response
          .writeHead(404, { 'Content-Type': 'application/xml' })
          .end('<Error><Code>NoSuchKey</Code></Error>')
      } else {
        const { bytes, type } = object
        response.writeHead(200, {
          'Content-Type': type,
          'Content-Length': bytes.length,
          ETag: '"1"',
        })
        response.end(method === 'HEAD' ? undefined : bytes)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    refused,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
