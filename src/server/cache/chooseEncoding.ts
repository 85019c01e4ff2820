import type { Encoding } from './answer'

const known = ['br', 'gzip', 'identity'] as const
const remembered = new Map<string, Encoding>()
const most = 500

/**
 * The encoding that a reader likes best of those we have, by the q-values of `Accept-Encoding` (RFC 9110, 12.5.3); brotli before gzip
 * where they are alike. Without the header nothing is packed.
 */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const before = remembered.get(header)
  if (before) return before
  const chosen = choose(header)
  // Anybody can send a thousand of them; there are few in truth.
  if (remembered.size >= most) remembered.clear()
  remembered.set(header, chosen)
  return chosen
}

const choose = (header: string): Encoding => {
  const given = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim())
    if (name) given.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters))
  }
  const star = given.get('*')
  let best: Encoding = 'identity'
  // Unnamed and not under a star, identity is welcome, but less than anything that is named.
  let bestWeight = given.get('identity') ?? (star === 0 ? 0 : Number.MIN_VALUE)
  for (const name of known) {
    const weight = given.get(name) ?? (name === 'identity' ? 0 : (star ?? 0))
    const isBetter = weight > bestWeight || (weight === bestWeight && best === 'identity')
    if (name !== 'identity' && weight > 0 && isBetter) {
      best = name
      bestWeight = weight
    }
  }
  return best
}

const weightOf = (parameters: string[]): number => {
  const text = parameters.find((one) => one.startsWith('q='))?.slice(2)
  if (text === undefined) return 1
  const weight = Number(text)
  return weight >= 0 && weight <= 1 ? weight : 0
}
