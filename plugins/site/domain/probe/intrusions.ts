import { adNetwork } from './adNetwork'
import type { ProbeResult, Visit } from './probe'
import { isForeign } from './pageMoves'

export type Intrusion = {
  kind:
    | 'network'
    | 'refresh'
    | 'left'
    | 'window'
    | 'download'
    | 'dialog'
    | 'overlay'
    | 'closable'
    | 'consent'
    | 'other-network'
    | 'suspect-location'
    | 'suspect-window'
  address: string
  /** Where it leads, who sends it, or what it says. */
  where: string
  document: Visit['document']
}

/** What takes the page from its reader, or sends them away: it blocks. */
export const blocking: ReadonlySet<Intrusion['kind']> = new Set([
  'network',
  'refresh',
  'left',
  'window',
  'download',
])
/** Forced as well, but the reader stays where they are. */
export const forced: ReadonlySet<Intrusion['kind']> = new Set(['dialog', 'overlay'])
/** Only read in a script. */
export const suspected: ReadonlySet<Intrusion['kind']> = new Set([
  'suspect-location',
  'suspect-window',
])

/** What forces itself on a reader of the visited pages, by their raw HTML and by what a browser saw them do. */
export const intrusionsOf = (options: {
  result: ProbeResult
  pages: readonly Visit[]
  /** Share of the window above which something that stays before the text is a pop-up. */
  overlayUpTo: number
}): Intrusion[] => {
  const { result, pages, overlayUpTo } = options
  const read = pages.flatMap(({ address, document, page }): Intrusion[] => {
    const at = { address, document }
    const { hosts = [], moves = [] } = page?.advertising ?? {}
    return [
      ...hosts.flatMap((where): Intrusion[] => {
        const network = adNetwork(where)
        if (network === 'forced') return [{ kind: 'network', where, ...at }]
        return network === 'other' ? [{ kind: 'other-network', where, ...at }] : []
      }),
      ...moves.flatMap(({ kind, where }): Intrusion[] =>
        kind === 'refresh' || kind === 'download'
          ? [{ kind, where, ...at }]
          : [{ kind: `suspect-${kind}`, where, ...at }],
      ),
    ]
  })
  const documents = new Map(pages.map(({ address, document }) => [address, document]))
  const seen = (result.rendered ?? []).flatMap(({ address, overlays, did }): Intrusion[] => {
    const at = { address, document: documents.get(address) ?? null }
    return [
      ...did.flatMap(({ kind, where }): Intrusion[] =>
        kind === 'left' && !isForeign(where, address) ? [] : [{ kind, where, ...at }],
      ),
      ...overlays
        .filter(({ share }) => share > overlayUpTo)
        .map(({ isClosable, isConsent, words }): Intrusion => {
          const kind = isConsent ? 'consent' : isClosable ? 'closable' : 'overlay'
          return { kind, where: words, ...at }
        }),
    ]
  })
  return [...seen, ...read]
}
