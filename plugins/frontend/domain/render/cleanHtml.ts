import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter,
  html as names,
  parseFragment,
} from 'parse5'

import { escapeHtml } from '../../../../src/article/escapeHtml'
import { playerOf } from './playerOf'
import { safeAddress } from './safeAddress'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What stays. None of them holds raw text, runs, styles or submits. */
const kept = words(
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
)

/** What goes with all that is in it. Of anything else the children stay. */
const dropped = words(
  'applet audio base button canvas datalist dialog embed frame frameset head input link math meta noembed noframes noscript object option plaintext portal script select style svg template textarea title video xmp',
)

const empty = words('br col hr img wbr')

const everywhere = words('dir lang title')

const attributes: Readonly<Record<string, ReadonlySet<string>>> = {
  col: words('span'),
  del: words('datetime'),
  details: words('open'),
  img: words('alt width height'),
  ins: words('datetime'),
  ol: words('start reversed type'),
  td: words('colspan rowspan'),
  th: words('colspan rowspan scope'),
  time: words('datetime'),
}

/** What nests deeper is left out, so that no page can exhaust the stack. */
const deepest = 100

const attributesOf = (element: Tree.Element): string =>
  element.attrs
    .filter(({ name }) => everywhere.has(name) || attributes[element.tagName]?.has(name))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`)
    .join('')

const valueOf = (element: Tree.Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

/**
 * Somebody's HTML with nothing left that runs, styles, submits or names ids: texts, tables, pictures, links, and the players that
 * `playerOf` knows. It is parsed as a browser does and written anew from a list of what is known; every text and attribute is
 * escaped, and no element is written whose content a browser reads by other rules, so reading it again cannot bring anything back.
 * @param options.base makes paths absolute; null leaves them
 */
export const cleanHtml = (options: { html: string; base: string | null }): string => {
  const { base } = options

  const addressed = (element: Tree.Element, name: string): string => {
    const address = safeAddress({ address: valueOf(element, name), base })
    return address === null ? '' : ` ${name}="${escapeHtml(address)}"`
  }
  const image = (element: Tree.Element): string => {
    const source = safeAddress({ address: valueOf(element, 'src'), base })
    if (source === null || /^(?:mailto|tel):/i.test(source)) return ''
    const alt = element.attrs.some(({ name }) => name === 'alt') ? '' : ' alt=""'
    return `<img src="${escapeHtml(source)}"${attributesOf(element)}${alt} loading="lazy" decoding="async">`
  }
  const player = (element: Tree.Element): string => {
    const source = valueOf(element, 'src').trim()
    const address = playerOf(source.startsWith('//') ? `https:${source}` : source)
    if (address === null) return ''
    return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(valueOf(element, 'title'))}" width="640" height="360" loading="lazy" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  }
  const own = (element: Tree.Element, tag: string): string => {
    if (tag === 'a') {
      const tab = valueOf(element, 'target') === '_blank'
      return `${addressed(element, 'href')}${tab ? ' target="_blank" rel="noopener noreferrer"' : ''}`
    }
    return tag === 'blockquote' || tag === 'q' ? addressed(element, 'cite') : ''
  }
  const write = (node: Tree.ChildNode, depth: number): string => {
    if (node.nodeName === '#text') return escapeHtml((node as Tree.TextNode).value)
    if (!('tagName' in node) || depth > deepest) return ''
    const children = (): string => node.childNodes.map((child) => write(child, depth + 1)).join('')
    // A heading of rank 1 is the page's own.
    const tag = node.tagName === 'h1' ? 'h2' : node.tagName
    if (dropped.has(tag)) return ''
    if (tag === 'iframe') return player(node)
    if (tag === 'img') return image(node)
    if (!kept.has(tag)) return children()
    const start = `<${tag}${own(node, tag)}${attributesOf(node)}>`
    return empty.has(tag) ? start : `${start}${children()}</${tag}>`
  }

  const body = defaultTreeAdapter.createElement('body', names.NS.HTML, [])
  return parseFragment(body, options.html, {})
    .childNodes.map((node) => write(node, 0))
    .join('')
}
