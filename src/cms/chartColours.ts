/** The colours of the theme that a canvas cannot take from CSS by itself. */
export const chartColours = (element: HTMLElement) => {
  const style = getComputedStyle(element)
  const of = (name: string): string => style.getPropertyValue(name).trim()
  return {
    line: of('--ekagro-chart-line'),
    fill: of('--ekagro-chart-fill'),
    grid: of('--theme-elevation-100'),
    words: of('--theme-elevation-800'),
    mark: of('--theme-elevation-450'),
    font: `13px ${style.fontFamily}`,
  }
}
