import type { Context, ElementConverter } from '../conversion'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import { visibleText } from '../visibleText'

const holdsOne = (element: HtmlElement): boolean =>
  ['figure', 'li', 'dl', 'img', 'a'].includes(element.tagName) ||
  dom.hasClass(element, /^(?:gallery-item|blocks-gallery-item|tiled-gallery-item)$/)

const images = (element: HtmlElement): HtmlElement[] =>
  element.tagName === 'img'
    ? [element]
    : [...dom.descendants(element)].filter((below) => below.tagName === 'img')

const oneLine = (nodes: readonly HtmlNode[]): string =>
  visibleText(nodes).replace(/\s+/g, ' ').trim()

/**
 * A gallery block of the pictures that are known, each with its own caption. A picture that is not, and other words of the
 * gallery, stand where they stood as raw HTML and paragraphs, and part it.
 */
export const convertGallery: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  let collected: { id: string; image: string | number; caption: string }[] = []
  const endGallery = (): void => {
    if (collected.length === 0) return
    flow.block(conversion.customBlock({ blockType: 'gallery', images: collected }))
    collected = []
  }
  const addBlocks = (nodes: readonly HtmlNode[], at: Context): void => {
    const blocks = conversion.blocks(nodes, at)
    if (blocks.length > 0) endGallery()
    for (const block of blocks) flow.block(block)
  }
  const addImage = (image: HtmlElement, holder: HtmlElement, at: Context): void => {
    const id = conversion.resolve(image)
    if (id !== null) {
      collected.push({ id: conversion.nextId(), image: id, caption: oneLine([holder]) })
      return
    }
    endGallery()
    flow.block(conversion.rawHtml(image))
    const caption = oneLine([holder])
    if (caption !== '') flow.text(caption, at)
    flow.flush()
  }
  const visit = (nodes: readonly HtmlNode[], at: Context): void => {
    for (const node of nodes) {
      if (!dom.isElement(node)) {
        addBlocks([node], at)
        continue
      }
      const own = images(node)
      const [only] = own
      if (only === undefined) addBlocks([node], at)
      else if (own.length === 1 && holdsOne(node)) addImage(only, node, at)
      else visit(node.childNodes, { ...at, depth: at.depth + 1 })
    }
  }
  visit(element.childNodes, { ...context, depth: context.depth + 1 })
  endGallery()
}
