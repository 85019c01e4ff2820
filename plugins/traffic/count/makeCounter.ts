import { randomFillSync } from 'node:crypto'

import { bareAddress } from '../../../src/network/bareAddress'
import { isPrivateAddress } from '../../../src/network/isPrivateAddress'
import { clientAddress } from '../../../src/network/clientAddress'
import { dayClock } from '../domain/dayClock'
import { decideHit } from '../domain/decideHit'
import { describeAgent } from '../domain/describeAgent'
import { hitId } from '../domain/hitId'
import { remember } from '../../../src/network/remember'
import type { SaltStore } from '../domain/saltStore'
import type { TrafficSettings } from '../domain/trafficSettings'
import type { VisitorMemory } from '../domain/visitorMemory'
import { visitorKey } from '../domain/visitorKey'
import type { Journal } from '../journal/journal'
import { unavailable } from '../journal/unavailable'
import { saltMemory } from '../salts/saltMemory'
import type { Counter } from './counter'
import { visitorHash } from './visitorHash'

/** Agents whose reading is remembered; a blog sees some hundreds in a day. */
const knownAgents = 2_000
const randomSize = 10
const pool = Buffer.alloc(randomSize * 512)

/** A counter over its parts: settings that may change, a journal, salts, a memory of visitors, and a clock. */
export const makeCounter = ({
  settings,
  journal,
  salts,
  memory,
  now = Date.now,
  warn,
}: {
  settings: () => Promise<TrafficSettings> | TrafficSettings
  journal: Journal
  salts: SaltStore
  memory: VisitorMemory
  now?: () => number
  /** Told once when hits come through a proxy that the settings do not trust. */
  warn: (message: string) => void
}): Counter => {
  const factsOf = remember({ most: knownAgents, tell: describeAgent })
  const saltOf = saltMemory(salts)
  let zone = ''
  let dayOf = dayClock('UTC')
  let used = pool.length
  let isWarned = false

  const dayAt = (at: number, timeZone: string): string => {
    if (zone !== timeZone) dayOf = dayClock(timeZone)
    zone = timeZone
    return dayOf(at)
  }
  const nextRandom = (): Uint8Array => {
    if (used + randomSize > pool.length) {
      randomFillSync(pool)
      used = 0
    }
    used += randomSize
    return pool.subarray(used - randomSize, used)
  }

  return {
    async accept({ headers, remoteAddress, body, sender }) {
      const current = await settings()
      const at = now()
      const day = dayAt(at, current.timeZone)
      const salt = await Promise.resolve(saltOf({ day, now: at })).catch((error: unknown) => {
        throw unavailable('The salt of the day cannot be had.', error)
      })
      const remote = bareAddress(remoteAddress) ?? ''
      const isServerSide = sender === 'server'
      if (
        !isWarned &&
        headers.has(current.addressHeader) &&
        !current.isTrustedProxy(remote) &&
        isPrivateAddress(remote)
      ) {
        isWarned = true
        warn(
          `Hits come through a proxy at ${remote} that is not trusted, so all readers behind it look like one. Name it under Settings, Visitor counter, Trusted proxies.`,
        )
      }
      const address = isServerSide
        ? (bareAddress(body.address) ?? '')
        : clientAddress({
            remote,
            header: headers.get(current.addressHeader),
            isTrusted: current.isTrustedProxy,
            addressIn: bareAddress,
          })
      const agent = isServerSide ? body.agent : (headers.get('user-agent') ?? '')
      const country = isServerSide
        ? body.country
        : current.countryHeader !== '' && current.isTrustedProxy(remote)
          ? (headers.get(current.countryHeader) ?? '')
          : ''
      let visitor = -1
      const decision = decideHit({
        settings: current,
        memory,
        incoming: {
          body,
          id: hitId({ at, random: nextRandom() }),
          at,
          day,
          header: (name) => headers.get(name),
          address,
          agent,
          facts: factsOf(agent),
          country,
          isStaff: sender === 'staff',
          isServerSide,
          visitorOf() {
            if (visitor === -1) {
              const [blog = ''] = current.hosts
              visitor = visitorHash({ salt, key: visitorKey({ blog, address, agent }) })
            }
            return visitor
          },
        },
      })
      if (decision.kind === 'ignored') return decision
      if (decision.kind === 'drop') {
        if (body.kind === 'view') journal.note({ kind: 'drop', day, reason: decision.reason })
        return { kind: 'dropped', reason: decision.reason }
      }
      await journal.append(decision)
      return { kind: 'counted' }
    },
    async refuse() {
      const current = await settings()
      if (!current.isOn) return
      journal.note({ kind: 'drop', day: dayAt(now(), current.timeZone), reason: 'invalid' })
    },
    flush: () => journal.flush(),
    close: () => journal.close(),
  }
}
