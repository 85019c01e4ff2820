import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement } from '../dom'
import { embedAddress } from '../embedAddress'
import { visibleText } from '../visibleText'

const ADDRESS_ATTRIBUTES = ['data-instgrm-permalink', 'data-href', 'cite', 'data-url']

const addressOf = (element: HtmlElement): string | null => {
  for (const name of ADDRESS_ATTRIBUTES) {
    const address = embedAddress(dom.attribute(element, name))
    if (address !== null) return address
  }
  const links = [...dom.descendants(element)].filter((below) => below.tagName === 'a')
  const statuses = links.filter((link) =>
    /\/status(?:es)?\/\d|\/(?:p|reel|posts?|comments)\//.test(dom.attribute(link, 'href')),
  )
  const link = statuses.at(-1) ?? links.at(-1)
  return link === undefined ? null : embedAddress(dom.attribute(link, 'href'))
}

/** A post of a social network as an embed, its words kept as the title; raw HTML when it names no address. */
export const convertPost: ElementConverter = ({ element, flow, conversion }) => {
  const url = addressOf(element)
  const title = visibleText([element]).replace(/\s+/g, ' ').trim()
  flow.block(
    url === null
      ? conversion.rawHtml(element)
      : conversion.customBlock({ blockType: 'embed', url, title }),
  )
}
