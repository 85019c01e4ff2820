import { startError } from '../cms/startError'
import type { Limits } from './limits/kinds'
import { readLimits } from './limits/readLimits'
import { senderAddress } from './limits/senderAddress'
import { readerThreads } from './readers/readerThreads'

export type ServerSettings = {
  /** Reading threads at most. */
  maximum: number
  /** Bytes of kept answers at most; 0 keeps none. */
  cacheBytes: number
  cacheControl: string
  limits: Limits
  senderOf: ReturnType<typeof senderAddress>
  /** Empty for none. */
  metricsToken: string
}

const megabyte = 1_024 * 1_024
const usualMegabytes = 64
const mostMegabytes = 16_384
/** A browser or a proxy may show what it has while it asks again; ours is asked each time, and answers in microseconds. */
const usualControl = 'public, max-age=0, stale-while-revalidate=60'
const shortestToken = 16

/** What the server in front takes from the environment. Throws errors with code `start-refused`. */
export const readServerSettings = ({
  env,
  host,
}: {
  env: Record<string, string | undefined>
  /** Where the server listens. */
  host: string
}): ServerSettings => ({
  maximum: readerThreads(env.EKAGRO_READER_THREADS),
  cacheBytes: megabytesOf(env.EKAGRO_CACHE_MB) * megabyte,
  cacheControl: controlOf(env.EKAGRO_CACHE_CONTROL),
  limits: readLimits(env.EKAGRO_LIMITS),
  senderOf: senderAddress({
    setting: env.EKAGRO_TRUSTED_PROXIES,
    header: (env.EKAGRO_ADDRESS_HEADER || 'x-forwarded-for').toLowerCase(),
    isLoopbackOnly: host === 'localhost' || host === '::1' || host.startsWith('127.'),
  }),
  metricsToken: tokenOf(env.EKAGRO_METRICS_TOKEN),
})

const megabytesOf = (setting: string | undefined): number => {
  if (!setting) return usualMegabytes
  const number = Number(setting)
  if (/^\d+$/.test(setting) && number <= mostMegabytes) return number
  throw startError(
    `EKAGRO_CACHE_MB is not a whole number from 0 to ${mostMegabytes}; set one (0 keeps no answers), or unset it for ${usualMegabytes}.`,
  )
}

const controlOf = (setting: string | undefined): string => {
  if (!setting) return usualControl
  if (/^[\w=,\- ]{1,200}$/.test(setting)) return setting
  throw startError(
    'EKAGRO_CACHE_CONTROL is not like "public, max-age=60"; correct it, or unset it for the usual one.',
  )
}

const tokenOf = (setting: string | undefined): string => {
  if (!setting || setting.length >= shortestToken) return setting ?? ''
  throw startError(
    `EKAGRO_METRICS_TOKEN has fewer than ${shortestToken} characters; set a longer one, or unset it.`,
  )
}
