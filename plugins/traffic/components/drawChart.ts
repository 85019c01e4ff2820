import uPlot from 'uplot'

import { chartColours } from '../../../src/cms/chartColours'
import { dayNumber } from '../domain/stats/dayNumber'

const height = 260
const dayLength = 86_400

/** Draws one measure over days into an element, and marks the days on which something was published. */
export const drawChart = ({
  element,
  days,
  values,
  marked,
  showDay,
  showValue,
  onPoint,
}: {
  element: HTMLElement
  days: readonly string[]
  values: readonly (number | null)[]
  marked: ReadonlySet<string>
  showDay: (day: string) => string
  showValue: (value: number) => string
  /** Told the place of the day under the pointer, null when it has left. */
  onPoint: (index: number | null) => void
}): uPlot => {
  const colours = chartColours(element)
  const seconds = days.map((day) => dayNumber(day) * dayLength)
  const axis = {
    stroke: colours.words,
    font: colours.font,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { stroke: colours.grid, width: 1 },
  }
  const drawMarks = (chart: uPlot): void => {
    const { ctx, bbox } = chart
    ctx.save()
    ctx.strokeStyle = colours.mark
    ctx.setLineDash([4, 4])
    ctx.lineWidth = devicePixelRatio
    for (const [index, day] of days.entries()) {
      if (!marked.has(day)) continue
      const left = Math.round(chart.valToPos(seconds[index] ?? 0, 'x', true))
      ctx.beginPath()
      ctx.moveTo(left, bbox.top)
      ctx.lineTo(left, bbox.top + bbox.height)
      ctx.stroke()
    }
    ctx.restore()
  }
  return new uPlot(
    {
      width: element.clientWidth,
      height,
      // Days are days: no clock of this computer may move them.
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), 'Etc/UTC'),
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
      scales: { y: { range: (_chart, _least, most) => [0, Math.max(4, (most ?? 0) * 1.05)] } },
      axes: [
        {
          ...axis,
          space: 80,
          incrs: [1, 2, 7, 14, 28, 61, 91, 182, 365].map((count) => count * dayLength),
          values: (_chart, splits) =>
            splits.map((time) => showDay(new Date(time * 1000).toISOString().slice(0, 10))),
        },
        {
          ...axis,
          size: 64,
          incrs: [
            1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6,
            1e7,
          ],
          values: (_chart, splits) => splits.map((value) => showValue(value)),
        },
      ],
      series: [
        {},
        {
          stroke: colours.line,
          fill: colours.fill,
          width: 2,
          points: { show: days.length <= 31, size: 6, fill: colours.line },
        },
      ],
      hooks: {
        draw: [drawMarks],
        setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)],
      },
    },
    [seconds, [...values]],
    element,
  )
}
