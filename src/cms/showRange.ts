const name = 'ekagro-passage'
const overlayFor = 4000

/**
 * Scrolls to a range and marks it. Neither the selection nor the page's elements are touched: the mark is a highlight of
 * the browser, or boxes that lie over the text for four seconds where it knows none. Returns what takes the mark away.
 */
export const showRange = (range: Range): (() => void) => {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  const top = range.getClientRects()[0]?.top
  if (top !== undefined) window.scrollBy({ top: top - window.innerHeight / 3 })
  if (typeof Highlight === 'function' && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range))
    return () => {
      CSS.highlights.delete(name)
    }
  }
  const boxes = [...range.getClientRects()].map((box) => {
    const element = document.createElement('div')
    element.className = 'ekagro-overlay'
    element.setAttribute('aria-hidden', 'true')
    Object.assign(element.style, {
      left: `${box.left + window.scrollX}px`,
      top: `${box.top + window.scrollY}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    })
    document.body.append(element)
    return element
  })
  const clear = (): void => {
    for (const box of boxes) box.remove()
  }
  setTimeout(clear, overlayFor)
  return clear
}
