/** One request of a log. */
export type LogRequest = {
  /** Milliseconds since 1970. */
  time: number
  address: string
  method: string
  target: string
  status: number
  referrer: string
  agent: string
}

/** Combined, with or without a virtual host before it; Common has no referrer and no agent. */
const combined =
  /^(?:(?=\S+ \S+ \S+ \S+ \[)\S+ )?(\S+) \S+ \S+ \[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?/

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** `10/Oct/2026:13:55:36 +0600` in milliseconds; NaN when it is none. */
const timeOf = (text: string): number => {
  const found = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(
    text,
  )
  if (!found) return Number.NaN
  const month = String(months.indexOf(found[2]!) / 3 + 1).padStart(2, '0')
  return Date.parse(`${found[3]}-${month}-${found[1]}T${found[4]}${found[5]}:${found[6]}`)
}

/** Reads a line of a log in the Combined or Common format, or a JSON line of Caddy; null when it is none of them. */
export const readLogLine = (line: string): LogRequest | null =>
  line.startsWith('{') ? readCaddy(line) : readCombined(line)

const readCombined = (line: string): LogRequest | null => {
  const found = combined.exec(line)
  if (!found) return null
  const [, address = '', date = '', request = '', status = '', referrer = '', agent = ''] = found
  const time = timeOf(date)
  const [method = '', target = ''] = request.split(' ')
  if (Number.isNaN(time) || target === '') return null
  return { time, address, method, target, status: Number(status), referrer, agent }
}

type CaddyLine = {
  ts?: unknown
  status?: unknown
  request?: {
    remote_ip?: unknown
    client_ip?: unknown
    remote_addr?: unknown
    method?: unknown
    uri?: unknown
    headers?: Record<string, unknown>
  }
}

const readCaddy = (line: string): LogRequest | null => {
  let value: CaddyLine | null
  try {
    value = JSON.parse(line) as CaddyLine | null
  } catch {
    return null
  }
  const request = value?.request
  if (typeof request !== 'object' || request === null || typeof request.uri !== 'string')
    return null
  const { ts, status } = value!
  const time =
    typeof ts === 'number' ? ts * 1_000 : typeof ts === 'string' ? Date.parse(ts) : Number.NaN
  if (!Number.isFinite(time) || typeof status !== 'number') return null
  const header = (name: string): string => {
    const found = Object.entries(request.headers ?? {}).find(
      ([key]) => key.toLowerCase() === name,
    )?.[1]
    const first: unknown = Array.isArray(found) ? found[0] : found
    return typeof first === 'string' ? first : ''
  }
  const address = [request.client_ip, request.remote_ip, request.remote_addr].find(
    (one) => typeof one === 'string',
  )
  return {
    time: Math.round(time),
    address: (address as string | undefined) ?? '',
    method: typeof request.method === 'string' ? request.method : '',
    target: request.uri,
    status,
    referrer: header('referer'),
    agent: header('user-agent'),
  }
}
