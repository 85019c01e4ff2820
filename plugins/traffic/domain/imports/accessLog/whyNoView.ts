import type { LogRequest } from './readLogLine'

/** Programs that say what they are. A log holds many more that do not: hence its low trust. */
const program =
  /bot|crawl|spider|slurp|preview|monitor|uptime|scan|fetch|feed|rss|curl|wget|python|java\/|okhttp|go-http|http-client|httpx|axios|node|libwww|headless|phantom|lighthouse|facebookexternalhit|whatsapp|telegram|archive|^-?$/i

/** Files that belong to a page and are none. */
const asset =
  /\.(?:avif|bmp|css|csv|eot|gif|gz|ico|jpe?g|js|json|map|mjs|mp[34]|ogg|otf|pdf|php|png|rss|svg|ttf|txt|wasm|webm|webmanifest|webp|woff2?|xml|zip)$/i
const service =
  /^\/(?:_next|admin|api|wp-admin|wp-json|wp-content|wp-includes|cgi-bin|\.well-known|\.)/i

/** Why a request is no view of a page, or null when it is one. */
export const whyNoView = (
  { method, status, agent }: LogRequest,
  path: string,
): 'method' | 'status' | 'asset' | 'bot' | null => {
  if (method !== 'GET') return 'method'
  if (status !== 200 && status !== 304) return 'status'
  if (asset.test(path) || service.test(path)) return 'asset'
  return program.test(agent) ? 'bot' : null
}
