const name = 'ekagro-passage'

/**
 * Scrolls to a range and marks it. Neither the selection nor the page's elements are touched: the mark is a highlight of
 * the browser, or boxes that lie over the text where it knows none. Returns what takes the mark away.
 */
export const showRange = (range: Range): (() => void) => {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  const top = range.getClientRects()[0]?.top
  if (top !== undefined) window.scrollBy({ top: top - window.innerHeight / 3 })
  if (typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range))
    return () => {
      CSS.highlights.delete(name)
    }
  }
  return layOver(range)
}

/** Boxes over the lines of a range. They follow the text when it is written in or the window changes. */
const layOver = (range: Range): (() => void) => {
  const layer = document.createElement('div')
  layer.setAttribute('aria-hidden', 'true')
  layer.className = 'ekagro-overlay'
  const draw = (): void => {
    layer.replaceChildren(
      ...[...range.getClientRects()].map((box) => {
        const line = document.createElement('span')
        Object.assign(line.style, {
          left: `${box.left + window.scrollX}px`,
          top: `${box.top + window.scrollY}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        })
        return line
      }),
    )
  }
  draw()
  document.body.append(layer)
  const written = new MutationObserver(draw)
  const page = range.commonAncestorContainer.parentElement?.closest('[data-lexical-editor]')
  if (page) written.observe(page, { characterData: true, childList: true, subtree: true })
  window.addEventListener('resize', draw)
  return () => {
    written.disconnect()
    window.removeEventListener('resize', draw)
    layer.remove()
  }
}
