import { tokenise } from '../../../../src/article/tokenise'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

import { pageAdvertising, type PageAdvertising } from './pageAdvertising'
import { movesOfRefresh } from './pageMoves'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A page as a visitor without scripts gets it. Addresses are absolute. */
export type PageReading = {
  title: string
  language: string | null
  canonical: string | null
  /** Directives of `robots` and `googlebot`, in small letters. */
  robots: readonly string[]
  viewport: string | null
  /** What `<meta name="ekagro-site">` in the head holds. */
  tokens: readonly string[]
  /** Account ids (`pub-…`) of ad code and of `google-adsense-account`. */
  publishers: readonly string[]
  /** Google's ad script or an ad slot is there. */
  hasAdCode: boolean
  hasPassword: boolean
  /** There is a field to write more than a line in; missing in visits of older versions. */
  hasForm?: boolean
  /** Where `<meta http-equiv="refresh">` leads, null without one. */
  refresh: string | null
  /** An element whose id or class speaks of consent or cookies. */
  hasConsent: boolean
  /** Absent in what versions before it kept. */
  advertising?: PageAdvertising
  headings: number
  /** Of its text. */
  words: number
  text: string
  links: readonly string[]
  images: readonly string[]
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head'])
const inline = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const mostLinks = 500

/** Reads the raw HTML of a page without running anything. Walks without recursion, so that no page is too deep. */
export const readPage = ({ html, address }: { html: string; address: string }): PageReading => {
  const found = {
    title: '',
    language: null as string | null,
    canonical: null as string | null,
    robots: [] as string[],
    viewport: null as string | null,
    tokens: [] as string[],
    publishers: new Set<string>(),
    hasAdCode: false,
    hasPassword: false,
    hasForm: false,
    refresh: null as string | null,
    hasConsent: false,
    headings: 0,
    links: new Set<string>(),
    images: new Set<string>(),
  }
  let base = address
  const absolute = (value: string | undefined): string | null => {
    if (value === undefined || !URL.canParse(value.trim(), base)) return null
    const url = new URL(value.trim(), base)
    url.hash = ''
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  }
  const pieces: string[] = []
  const advertising = pageAdvertising(address)
  const look = (element: Element, isInHead: boolean): void => {
    const name = element.tagName
    const attribute = (wanted: string): string | undefined =>
      element.attrs.find((one) => one.name === wanted)?.value
    if (
      /\b(?:consent|cookie|gdpr|cmp)/iu.test(`${attribute('id') ?? ''} ${attribute('class') ?? ''}`)
    ) {
      found.hasConsent = true
    }
    if (name === 'html') found.language = attribute('lang')?.trim() || null
    else if (name === 'base') base = absolute(attribute('href')) ?? base
    else if (name === 'title' && isInHead && found.title === '')
      found.title = textOf(element).slice(0, 300)
    else if (name === 'meta') {
      const key = (attribute('name') ?? attribute('http-equiv') ?? '').toLowerCase()
      const content = attribute('content') ?? ''
      if (key === 'robots' || key === 'googlebot') {
        found.robots.push(
          ...content
            .toLowerCase()
            .split(/[\s,]+/u)
            .filter(Boolean),
        )
      } else if (key === 'viewport') found.viewport = content
      else if (key === 'ekagro-site' && isInHead) found.tokens.push(content.trim().slice(0, 100))
      else if (key === 'google-adsense-account') addPublisher(found.publishers, content)
      else if (key === 'refresh')
        found.refresh = absolute(/url\s*=\s*["']?([^"']+)/iu.exec(content)?.[1])
    } else if (name === 'link') {
      const isCanonical = (attribute('rel') ?? '').toLowerCase().split(/\s+/u).includes('canonical')
      if (isCanonical) found.canonical = absolute(attribute('href'))
    } else if (name === 'script') {
      const source = `${attribute('src') ?? ''} ${textOf(element)}`
      if (/adsbygoogle|pagead2\.googlesyndication\.com/u.test(source)) found.hasAdCode = true
      addPublisher(found.publishers, source)
    } else if (name === 'ins' && /\badsbygoogle\b/u.test(attribute('class') ?? '')) {
      found.hasAdCode = true
      addPublisher(found.publishers, attribute('data-ad-client') ?? '')
    } else if (name === 'input' && attribute('type')?.toLowerCase() === 'password')
      found.hasPassword = true
    else if (name === 'textarea') found.hasForm = true
    else if (/^h[1-6]$/u.test(name)) found.headings += 1
    else if (name === 'a' || name === 'img') {
      const into = name === 'a' ? found.links : found.images
      const target = absolute(attribute(name === 'a' ? 'href' : 'src'))
      if (target !== null && into.size < mostLinks) into.add(target)
    }
  }

  const sells = (element: Element, isInSlot: boolean): boolean => {
    const { tagName: name } = element
    const attribute = (wanted: string): string | undefined =>
      element.attrs.find((one) => one.name === wanted)?.value
    const text = name === 'script' ? textOf(element) : ''
    const target = absolute(attribute(name === 'a' ? 'href' : 'src'))
    return advertising.look({ name, attribute, text, target, isInSlot })
  }

  const stack: { node: Node; isInHead: boolean; isSilent: boolean; isInSlot: boolean }[] = [
    { node: parse(html) as Node, isInHead: false, isSilent: false, isInSlot: false },
  ]
  for (;;) {
    const top = stack.pop()
    if (!top) break
    const { node } = top
    let { isInHead, isSilent, isInSlot } = top
    if (node.nodeName === '#text' && 'value' in node) {
      if (!isSilent) pieces.push(node.value)
      continue
    }
    if ('tagName' in node) {
      look(node, isInHead)
      isInSlot = sells(node, isInSlot) || isInSlot
      isInHead ||= node.tagName === 'head'
      isSilent ||= silent.has(node.tagName)
      if (!inline.has(node.tagName)) pieces.push('\n')
    }
    if (!('childNodes' in node)) continue
    for (const child of node.childNodes.toReversed())
      stack.push({ node: child, isInHead, isSilent, isInSlot })
  }
  const text = pieces
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
  const { moves, ...sold } = advertising.found()
  return {
    ...found,
    advertising: { ...sold, moves: [...movesOfRefresh(found.refresh, address), ...moves] },
    publishers: [...found.publishers],
    links: [...found.links],
    images: [...found.images],
    text,
    words: tokenise({ text }).folded.length,
  }
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

const addPublisher = (publishers: Set<string>, text: string): void => {
  for (const [, id] of text.matchAll(/ca-(pub-\d{16})(?!\d)/gu)) publishers.add(id!)
}
