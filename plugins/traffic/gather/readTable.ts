import type { PayloadRequest } from 'payload'

import { channelOfSource } from '../domain/channelOfSource'
import { everyDay } from '../domain/stats/everyDay'
import { figuresOf } from '../domain/stats/figuresOf'
import { figureCells, figureColumns, type Table } from '../domain/stats/statsTables'
import type { Dimension, Range } from '../domain/trafficStore'
import { openTrafficStore } from '../store/openTrafficStore'

type Cells = { columns: string[]; rows: (string | number | null)[][] }

const dimensionOf: Readonly<Record<Exclude<Table, 'days' | 'dropped'>, Dimension>> = {
  pages: 'page',
  sources: 'source',
  channels: 'channel',
  campaigns: 'campaign',
  countries: 'country',
  devices: 'device',
  browsers: 'browser',
}

/** One table of a range as columns and rows, for the export. */
export const readTable = async ({
  req,
  range,
  table,
  limit,
  ownHost,
}: {
  req: PayloadRequest
  range: Range
  table: Table
  limit: number
  /** The blog's own host. */
  ownHost: string | null
}): Promise<Cells> => {
  const store = await openTrafficStore(req.payload)
  if (table === 'dropped') {
    const drops = await store.drops(range)
    return {
      columns: ['reason', 'requests'],
      rows: drops.map(({ reason, count }) => [reason, count]),
    }
  }
  if (table === 'days') {
    const days = everyDay({ range, days: await store.days(range) })
    return {
      columns: ['day', ...figureColumns],
      rows: days.map(({ day, ...sums }) => [day, ...figureCells(figuresOf(sums))]),
    }
  }
  const dimension = dimensionOf[table]
  const found = await store.top({ ...range, dimension, limit })
  const isSource = table === 'sources'
  return {
    columns: [dimension, ...(isSource ? ['channel'] : []), ...figureColumns],
    rows: found.map(({ value, ...sums }) => [
      value,
      ...(isSource ? [channelOfSource({ source: value, ownHost })] : []),
      ...figureCells(figuresOf(sums)),
    ]),
  }
}
