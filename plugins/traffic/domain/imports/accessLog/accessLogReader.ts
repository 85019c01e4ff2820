import { dayOfTime } from '../dayOfTime'
import { hostOf } from '../hostOf'
import type { ParsedImport } from '../imported'
import { plainPath } from '../plainPath'
import { rowTable } from '../rowTable'
import { viewTally } from '../viewTally'
import { readLogLine } from './readLogLine'
import { whyNoView } from './whyNoView'

/** Milliseconds without a request after which a visit is over. */
const pause = 1_800_000

/**
 * Reads an access log line by line, so that its size does not matter. Addresses and agents tell visitors of a day apart while it is read; nothing of
 * them is kept.
 * @param options.hosts of the blog: links between its pages are no source
 */
export const accessLogReader = (options: {
  file: string
  timeZone: string
  hosts: readonly string[]
}): { add(line: string): void; end(): ParsedImport } => {
  const table = rowTable()
  const tally = viewTally()
  const dayOf = dayOfTime(options.timeZone)
  const hosts = new Set(options.hosts.map((host) => hostOf(host)))
  const lastSeen = new Map<string, number>()
  let number = 0
  return {
    add(line) {
      number += 1
      if (line.trim() === '') return
      const request = readLogLine(line)
      if (request === null)
        return table.bad({ file: options.file, line: number, reason: 'no line of an access log' })
      const path = plainPath(request.target)
      const reason = whyNoView(request, path)
      if (reason !== null) return table.leave(reason)
      const day = dayOf(request.time)
      const visitor = `${day} ${request.address} ${request.agent}`
      const before = lastSeen.get(visitor)
      lastSeen.set(visitor, request.time)
      const source = hostOf(request.referrer)
      tally.add({
        day,
        visitor,
        isVisit: before === undefined || request.time - before > pause,
        values: { page: path, source: hosts.has(source) ? '' : source },
      })
    },
    end() {
      tally.fill(table)
      return table.done('access-log')
    },
  }
}
