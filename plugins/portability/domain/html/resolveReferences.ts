import type { LexicalBody } from './lexicalNode'

/** Where a link leads now: `doc` when to a document of this blog; `href` says the same as an address. */
export type ResolvedLink = {
  href: string
  doc: { relationTo: string; value: string | number } | null
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/**
 * Puts documents into a body that `convertItem` made: Media ids for the positions of pictures, and new targets for links.
 * Changes the body itself.
 */
export const resolveReferences = (input: {
  body: LexicalBody
  media: readonly (string | number)[]
  link: (href: string) => ResolvedLink
}): void => {
  const { media, link } = input

  const resolveLink = (node: Node): void => {
    const fields = node.fields as Node
    if (fields.linkType !== 'custom' || typeof fields.url !== 'string') return
    const { href, doc } = link(fields.url)
    node.fields =
      doc === null ? { ...fields, url: href } : { linkType: 'internal', doc, newTab: fields.newTab }
  }

  const resolveFields = (fields: Node): void => {
    if (typeof fields.href === 'string') fields.href = link(fields.href).href
    if (typeof fields.sourceUrl === 'string' && fields.sourceUrl !== '') {
      fields.sourceUrl = link(fields.sourceUrl).href
    }
    if (fields.blockType === 'gallery' && Array.isArray(fields.images)) {
      for (const image of fields.images as Node[]) image.image = media[image.image as number]
    }
    if (isNode(fields.content) && isNode(fields.content.root)) visit(fields.content.root)
  }

  const visit = (node: Node): void => {
    if (node.type === 'link') resolveLink(node)
    if (node.type === 'upload') node.value = media[node.value as number]
    if ((node.type === 'upload' || node.type === 'block') && isNode(node.fields)) {
      resolveFields(node.fields)
    }
    if (Array.isArray(node.children)) for (const child of node.children) visit(child as Node)
  }
  visit(input.body.root)
}
