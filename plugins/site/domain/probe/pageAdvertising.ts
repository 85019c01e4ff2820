import { isPayingAddress } from '../../../../src/article/isPayingAddress'
import { adNetwork } from './adNetwork'
import { isForeign, isProgram, movesOfScript, type PageMove } from './pageMoves'

/** What of a page sells, and what may move its visitor, as its raw HTML tells. */
export type PageAdvertising = {
  /** Places for advertisements. */
  slots: number
  /** Links that pay for a sale, by their address or because they say so. */
  paying: number
  /** Links of these that are marked neither `sponsored` nor `nofollow`. */
  unmarked: number
  /** Hosts of scripts and frames that come from other sites. */
  hosts: readonly string[]
  moves: readonly PageMove[]
}

const mostHosts = 50
const mostMoves = 20
const slotClass = /(?:^|\s)(?:adsbygoogle|ad-slot|ad-unit|ad-banner|advert|advertisement)(?:\s|$)/iu

export type SeenElement = {
  name: string
  attribute: (wanted: string) => string | undefined
  /** Of scripts. */
  text: string
  /** Its address made absolute; null without one. */
  target: string | null
  isInSlot: boolean
}

/** Takes the elements of one page in reading order. `look` tells whether an element is a place for an advertisement. */
export const pageAdvertising = (
  address: string,
): { look: (element: SeenElement) => boolean; found: () => PageAdvertising } => {
  const hosts = new Set<string>()
  const moves: PageMove[] = []
  let slots = 0
  let paying = 0
  let unmarked = 0
  return {
    look: ({ name, attribute, text, target, isInSlot }) => {
      const host = target === null ? null : new URL(target).hostname
      if (name === 'script' || name === 'iframe') {
        if (target !== null && host !== null && isForeign(target, address)) hosts.add(host)
        if (name === 'script') moves.push(...movesOfScript({ text, address }))
        else if (target !== null && isProgram(target))
          moves.push({ kind: 'download', where: target, isCertain: true })
      }
      if (name === 'body')
        for (const event of ['onload', 'onclick', 'onmousedown', 'ontouchstart'])
          if (/(?:window|self)\.open\(/u.test(attribute(event) ?? ''))
            moves.push({ kind: 'window', where: `<body ${event}>`, isCertain: false })
      if (name === 'a') {
        const rel = (attribute('rel') ?? '').toLowerCase().split(/\s+/u)
        const isPaying = rel.includes('sponsored') || (target !== null && isPayingAddress(target))
        if (isPaying) paying += 1
        if (isPaying && !rel.includes('sponsored') && !rel.includes('nofollow')) unmarked += 1
      }
      const isSlot =
        slotClass.test(attribute('class') ?? '') ||
        attribute('id')?.startsWith('div-gpt-ad') === true ||
        attribute('data-ad-slot') !== undefined ||
        (name === 'iframe' && host !== null && adNetwork(host) !== null)
      if (isSlot && !isInSlot) slots += 1
      return isSlot
    },
    found: () => ({
      slots,
      paying,
      unmarked,
      hosts: [...hosts].slice(0, mostHosts),
      moves: moves.slice(0, mostMoves),
    }),
  }
}
