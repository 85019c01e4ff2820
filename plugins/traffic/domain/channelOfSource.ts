import type { Channel } from './hit'

const lists: readonly (readonly [Channel, RegExp])[] = [
  [
    'ai-assistant',
    /(?:^|\.)(?:chatgpt|openai|perplexity|claude|copilot\.microsoft|gemini\.google)\b/,
  ],
  ['email', /(?:^|\.)(?:mail\.google|mail\.yahoo|outlook\.live|newsletter|email)\b/],
  ['search', /(?:^|\.)(?:google|bing|duckduckgo|yahoo|yandex|ecosia|brave|baidu)\b|quicksearchbox/],
  [
    'social',
    /(?:^|\.)(?:facebook|fb|instagram|t\.co$|x\.com$|twitter|whatsapp|wa\.me|telegram|t\.me|linkedin|lnkd|youtube|reddit|pinterest|imo|threads|tiktok)\b|^x$/,
  ],
]

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
  if (name === ownHost) return 'internal'
  return lists.find(([, pattern]) => pattern.test(name))?.[0] ?? 'referral'
}
