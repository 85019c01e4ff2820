import { absoluteAddress } from './absoluteAddress'

/** The address of a player as the address of the page that people know: YouTube's `/embed/ID` and `/v/ID` as `watch?v=ID`. */
export const embedAddress = (address: string): string | null => {
  const full = absoluteAddress(address)
  if (full === null) return null
  const url = new URL(full)
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname)) {
    const id = /^\/(?:embed|v)\/([\w-]{6,20})/.exec(url.pathname)?.[1]
    if (id !== undefined && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`
  }
  const vimeo =
    url.hostname === 'player.vimeo.com' ? /^\/video\/(\d+)/.exec(url.pathname)?.[1] : undefined
  return vimeo === undefined ? full : `https://vimeo.com/${vimeo}`
}
