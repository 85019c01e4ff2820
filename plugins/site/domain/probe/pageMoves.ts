/** Something on a page that may take its visitor away, open a window or hand over a file, without being asked. */
export type PageMove = {
  kind: 'refresh' | 'location' | 'window' | 'download'
  /** Where it leads, or what it is. */
  where: string
  /** It happens to every visitor; otherwise a script only says how it could. */
  isCertain: boolean
}

const programs = /\.(?:apk|xapk|exe|msi|dmg|pkg|zip|rar|7z|scr|bat|cmd|jar|crx|xpi|iso)$/iu
const longest = 100_000
const leaving =
  /location(?:\.href)?\s*=\s*["'`](https?:\/\/[^"'`\s]{3,300})|location\.(?:replace|assign)\(\s*["'`](https?:\/\/[^"'`\s]{3,300})/giu
const opening = /(?:window|self|top)\.open\(/u
/** What sets a script going without a button of its own: a click anywhere, the loading of the page, a clock. */
const unasked =
  /(?:document|window|body|documentElement)\s*\.\s*(?:addEventListener\(\s*["'`](?:click|mousedown|mouseup|pointerdown|touchstart|touchend|scroll|load)|on(?:click|mousedown|mouseup|touchstart|scroll|load)\s*=)|setTimeout\(|setInterval\(/u

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : ''

/** Whether an address lies on another site than the page, `www` aside. */
export const isForeign = (address: string, page: string): boolean =>
  hostOf(address) !== '' && hostOf(address) !== hostOf(page)

/** Whether an address hands over a program or an archive. */
export const isProgram = (address: string): boolean =>
  URL.canParse(address) && programs.test(new URL(address).pathname)

/** What the text of a script could do to a visitor who clicks nowhere. A script that is only read is a suspicion, no proof. */
export const movesOfScript = (options: { text: string; address: string }): PageMove[] => {
  const text = options.text.slice(0, longest)
  const moves: PageMove[] = []
  for (const [, one, other] of text.matchAll(leaving)) {
    const where = one ?? other ?? ''
    if (isForeign(where, options.address)) moves.push({ kind: 'location', where, isCertain: false })
  }
  if (opening.test(text) && unasked.test(text))
    moves.push({ kind: 'window', where: 'window.open', isCertain: false })
  return moves.slice(0, 5)
}

/** Where a page sends its visitors by `<meta http-equiv="refresh">`: to another site, or to a program. */
export const movesOfRefresh = (where: string | null, address: string): PageMove[] => {
  if (where === null) return []
  if (isProgram(where)) return [{ kind: 'download', where, isCertain: true }]
  return isForeign(where, address) ? [{ kind: 'refresh', where, isCertain: true }] : []
}
