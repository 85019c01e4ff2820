import type { Database } from 'libsql'
import type { DropReason } from '../domain/dropReason'
import type { Campaign, Channel, Device, Hit } from '../domain/hit'
import { periodsOf } from '../domain/sums/periodsOf'
import { dimensions, type Range, type Sums, type TrafficStore } from '../domain/trafficStore'
import { sqlitePeriod } from './sqlitePeriod'
import { hitFlags } from './sqliteRaw'

type Reader = Pick<TrafficStore, 'days' | 'daysOf' | 'top' | 'drops' | 'hits'>

const sums = 'views, visits, visitors, seconds, engagements, depths'
const added = sums
  .split(', ')
  .map((name) => `sum(s.${name} * j.sign) ${name}`)
  .join()

/** Answers the questions of the reports. */
export const sqliteRead = (database: Database): Reader => {
  // The text is looked up once for each value and not once for each row.
  const top = database
    .prepare(
      `with spans as materialized (select value ->> 0 first, value ->> 1 last, value ->> 2 sign from json_each(?1))
        select t.text, ${sums} from (
          select s.value, ${added} from spans j
            cross join traffic_sums s on s.dimension = ?2 and s.period between j.first and j.last
            group by s.value
        ) f cross join traffic_texts t on t.key = f.value where views > 0 or engagements > 0 order by views desc, t.text limit ?3`,
    )
    .raw()
  const keyOf = database.prepare('select key from traffic_texts where text = ?').raw()
  const daysOf = database
    .prepare(
      `with recursive days (day) as (
          select max(?3, (select min(period) from traffic_sums where dimension = 0 and period >= 0))
          union all select day + 1 from days
            where day < min(?4, (select max(period) from traffic_sums where dimension = 0))
        )
        select s.period, ${sums} from days cross join traffic_sums s
          on s.dimension = ?1 and s.period = days.day and s.value = ?2
          where days.day between ?3 and ?4 order by s.period`,
    )
    .raw()
  const drops = database
    .prepare(
      'select reason, sum(count) from traffic_drops where day between ? and ? group by reason order by 2 desc, 1',
    )
    .raw()
  const hits = database
    .prepare(
      `select h.at, h.id, h.day, iif(typeof(h.path) = 'text', h.path, p.text), h.visitor, h.flags,
          iif(typeof(h.source) = 'text', h.source, s.text), h.channel, h.campaign, h.country, h.device,
          iif(typeof(h.browser) = 'text', h.browser, b.text)
        from traffic_hits h
          left join traffic_texts p on p.key = h.path
          left join traffic_texts s on s.key = h.source
          left join traffic_texts b on b.key = h.browser
        where (h.at, h.id) > (?1, ?2) and h.at <= ?3 order by h.at, h.id limit ?4`,
    )
    .raw()

  const readDays: TrafficStore['daysOf'] = async ({ from, to, dimension, value }) => {
    const [key] = keyOf.all(value) as [number][]
    if (key === undefined) return []
    const rows = daysOf.all(
      dimensions.indexOf(dimension),
      key[0],
      sqlitePeriod.ofDay(from),
      sqlitePeriod.ofDay(to),
    ) as [number, ...SumsRow][]
    return rows.map(([period, ...row]) => ({ day: sqlitePeriod.toDay(period), ...sumsOf(row) }))
  }

  return {
    daysOf: readDays,
    days: (range) => readDays({ ...range, dimension: 'total', value: '' }),
    top: async ({ dimension, limit, ...range }) =>
      (
        top.all(JSON.stringify(spansOf(range)), dimensions.indexOf(dimension), limit) as [
          string,
          ...SumsRow,
        ][]
      ).map(([value, ...row]) => ({ value, ...sumsOf(row) })),
    drops: async ({ from, to }) =>
      (drops.all(sqlitePeriod.ofDay(from), sqlitePeriod.ofDay(to)) as [DropReason, number][]).map(
        ([reason, count]) => ({ reason, count }),
      ),
    hits: async ({ from, to, limit, after }) =>
      (hits.all(from, after ?? '', to, limit) as HitRow[]).map(hitOf),
  }
}

type SumsRow = [number, number, number, number, number, number]
type HitRow = [
  at: number,
  id: string,
  day: number,
  path: string,
  visitor: number,
  flags: number,
  source: string,
  channel: Channel,
  campaign: string | null,
  country: string,
  device: Device,
  browser: string,
]

const sumsOf = ([views, visits, visitors, engagedSeconds, engagements, depths]: SumsRow): Sums => ({
  views,
  visits,
  visitors,
  engagedSeconds,
  engagements,
  depths,
})

const hitOf = (row: HitRow): Hit => {
  const [at, id, day, path, visitor, flags, source, channel, campaign, country, device, browser] =
    row
  return {
    id,
    at,
    day: sqlitePeriod.toDay(day),
    path,
    visitor,
    isEntry: (flags & hitFlags.isEntry) !== 0,
    source,
    channel,
    campaign: campaign === null ? null : (JSON.parse(campaign) as Campaign),
    country,
    device,
    browser,
    isMissing: (flags & hitFlags.isMissing) !== 0,
  }
}

/** First and last period of each span, and 1 or -1 for one that is taken away. */
const spansOf = (range: Range): [first: number, last: number, sign: number][] => {
  const { days, months, without } = periodsOf(range)
  const daySpan = ({ from, to }: Range): [number, number] => [
    sqlitePeriod.ofDay(from),
    sqlitePeriod.ofDay(to),
  ]
  return [
    ...days.map((span): [number, number, number] => [...daySpan(span), 1]),
    ...months.map(({ from, to }): [number, number, number] => [
      sqlitePeriod.ofMonth(from),
      sqlitePeriod.ofMonth(to),
      1,
    ]),
    ...without.map((span): [number, number, number] => [...daySpan(span), -1]),
  ]
}
