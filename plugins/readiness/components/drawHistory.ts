import uPlot from 'uplot'

import { chartColours } from '../../../src/cms/chartColours'

/** One report on the curve. */
export type HistoryPoint = {
  id: string
  /** Milliseconds since 1970. */
  at: number
  pass: number
  fail: number
  /** In words. */
  told: string
}

const height = 220
const allRules = 60

/** Draws the rules passed and failed of some reports into an element. */
export const drawHistory = ({
  element,
  points,
  language,
  onPoint,
}: {
  element: HTMLElement
  points: readonly HistoryPoint[]
  language: string
  /** Told the place of the report under the pointer, null when it has left. */
  onPoint: (index: number | null) => void
}): uPlot => {
  const colours = chartColours(element)
  const failed = getComputedStyle(element).getPropertyValue('--ekagro-chart-second').trim()
  const locale = language.startsWith('bn') ? 'bn-BD' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  const number = new Intl.NumberFormat(locale)
  const axis = {
    stroke: colours.words,
    font: colours.font,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1 },
  }
  const dots = { show: points.length <= 31, size: 6 }
  return new uPlot(
    {
      width: element.clientWidth,
      height,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
      // Reports come at odd times; what counts is their order.
      scales: { x: { time: false }, y: { range: [0, allRules] } },
      axes: [
        {
          ...axis,
          space: 80,
          incrs: [1, 2, 5, 10, 20],
          values: (_chart, splits) =>
            splits.map((split) => {
              const point = points[split]
              return point ? day.format(point.at) : ''
            }),
        },
        {
          ...axis,
          incrs: [10, 20],
          values: (_chart, splits) => splits.map((value) => number.format(value)),
        },
      ],
      series: [
        {},
        {
          stroke: colours.line,
          fill: colours.fill,
          width: 2,
          points: { ...dots, fill: colours.line },
        },
        { stroke: failed, width: 2, dash: [6, 4], points: { ...dots, fill: failed } },
      ],
      hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
    },
    [
      points.map((_, place) => place),
      points.map(({ pass }) => pass),
      points.map(({ fail }) => fail),
    ],
    element,
  )
}
