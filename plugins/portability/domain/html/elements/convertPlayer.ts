import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement } from '../dom'
import { embedAddress } from '../embedAddress'

const addressOf = (element: HtmlElement): string => {
  const own =
    dom.attribute(element, 'src') ||
    dom.attribute(element, 'data-src') ||
    dom.attribute(element, 'data')
  if (own !== '' && own !== 'about:blank') return own
  const lazy = dom.attribute(element, 'data-lazy-src')
  if (lazy !== '') return lazy
  const source = dom.find(element, 'source', 'embed')
  if (source !== null) return dom.attribute(source, 'src')
  for (const below of dom.descendants(element)) {
    if (below.tagName === 'param' && /^(?:movie|src)$/i.test(dom.attribute(below, 'name'))) {
      return dom.attribute(below, 'value')
    }
  }
  return ''
}

/** `iframe`, `video`, `audio`, `object` and `embed` as an embed block; as raw HTML when they name no web address. */
export const convertPlayer: ElementConverter = ({ element, flow, conversion }) => {
  const address = addressOf(element)
  const url = embedAddress(address.startsWith('/') && !address.startsWith('//') ? '' : address)
  flow.block(
    url === null
      ? conversion.rawHtml(element)
      : conversion.customBlock({
          blockType: 'embed',
          url,
          title: dom.attribute(element, 'title'),
        }),
  )
}
