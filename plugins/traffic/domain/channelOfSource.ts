import { channelOfHost } from './channelOfHost'
import type { Channel } from './hit'
import { sourceAliases } from './sourceAliases'

/**
 * The channel that a source (a referrer's host or a `utm_source`) most likely is, where only its name is known. Empty is direct;
 * `ownHost` is the blog's, without `www.`.
 */
export function channelOfSource({
  source,
  ownHost = null,
}: {
  source: string
  ownHost?: string | null
}): Channel {
  if (source === '') return 'direct'
  const name = source.toLowerCase().replace(/^www\./, '')
  return name === ownHost ? 'internal' : channelOfHost(sourceAliases.get(name) ?? name)
}
