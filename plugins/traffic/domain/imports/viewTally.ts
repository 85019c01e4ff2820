import type { ImportDimension } from './imported'
import type { RowTable } from './rowTable'

/** One view of a source that tells of single views. `visitor` is whatever tells its visitors apart; null where it tells none. */
export type SingleView = {
  day: string
  visitor: string | null
  isVisit: boolean
  values: Partial<Record<ImportDimension, string>>
}

/** Distinct values of a dimension on one day; the rest becomes `(other)`. */
const most = 10_000

type Counted = { views: number; visits: number; visitors: Set<number> }

/** Adds single views up by day and value, with exact visitors. What tells visitors apart is not kept beyond the reading. */
export const viewTally = (): { add(view: SingleView): void; fill(table: RowTable): void } => {
  const days = new Map<string, Map<ImportDimension, Map<string, Counted>>>()
  const numbers = new Map<string, number>()
  let tellsVisitors = false

  const countIn = (day: string, dimension: ImportDimension, value: string): Counted => {
    const ofDay = days.get(day) ?? new Map<ImportDimension, Map<string, Counted>>()
    days.set(day, ofDay)
    const values = ofDay.get(dimension) ?? new Map<string, Counted>()
    ofDay.set(dimension, values)
    const name = values.has(value) || values.size < most ? value : '(other)'
    const counted = values.get(name) ?? { views: 0, visits: 0, visitors: new Set<number>() }
    values.set(name, counted)
    return counted
  }

  return {
    add({ day, visitor, isVisit, values }) {
      let number: number | undefined
      if (visitor !== null) {
        tellsVisitors = true
        number = numbers.get(visitor)
        if (number === undefined) numbers.set(visitor, (number = numbers.size))
      }
      for (const [dimension, value] of Object.entries({ total: '', ...values })) {
        const counted = countIn(day, dimension as ImportDimension, value)
        counted.views += 1
        if (isVisit) counted.visits += 1
        if (number !== undefined) counted.visitors.add(number)
      }
    },
    fill(table) {
      for (const [day, ofDay] of days)
        for (const [dimension, values] of ofDay)
          for (const [value, { views, visits, visitors }] of values)
            table.add({
              dimension,
              from: day,
              to: day,
              value,
              figures: {
                views,
                ...(visits > 0 && { visits }),
                ...(tellsVisitors && { visitors: visitors.size }),
              },
            })
    },
  }
}
