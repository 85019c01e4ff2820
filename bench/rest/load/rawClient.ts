import { connect, type Socket } from 'node:net'

/**
 * One kept-alive connection that sends the same GET again as soon as it is answered, by the least that HTTP asks for: Node's own client takes as much of a
 * core as the server it measures. Answers must tell their length. `told` hears the ms of each answer; throws what was wrong with one.
 */
export const askAgainAndAgain = ({
  origin,
  path,
  bytes,
  until,
  told,
}: {
  origin: string
  path: string
  bytes: number
  /** Of `performance.now()`. */
  until: number
  told: (milliseconds: number) => void
}): Promise<void> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(origin)
    const question = Buffer.from(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: keep-alive\r\n\r\n`,
    )
    const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true })
    let sent = 0
    let left = 0
    let head: Buffer | null = null
    let isDone = false
    const fail = (problem: string): void => {
      isDone = true
      socket.destroy()
      reject(new Error(`${path}: ${problem}`))
    }
    const send = (): void => {
      if (performance.now() >= until) {
        isDone = true
        socket.destroy()
        resolve()
        return
      }
      head = null
      left = -1
      sent = performance.now()
      socket.write(question)
    }
    const readHead = (chunk: Buffer): Buffer | null => {
      const whole: Buffer = head ? Buffer.concat([head, chunk]) : chunk
      const end = whole.indexOf('\r\n\r\n')
      if (end === -1) {
        head = whole
        return null
      }
      const text = whole.toString('latin1', 0, end)
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN)
      if (!text.startsWith('HTTP/1.1 200 ')) fail(`answered ${text.slice(0, 40)}`)
      else if (length !== bytes) fail(`answered ${length} bytes instead of ${bytes}`)
      left = length
      return whole.subarray(end + 4)
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('close', () => {
      if (!isDone) fail('the connection was closed')
    })
    socket.on('data', (chunk: Buffer) => {
      const rest = left === -1 ? readHead(chunk) : chunk
      if (rest === null || isDone) return
      left -= rest.length
      if (left > 0) return
      if (left < 0) return fail('answered more than it told')
      told(performance.now() - sent)
      send()
    })
  })
