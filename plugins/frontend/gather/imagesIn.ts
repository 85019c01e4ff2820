import { lexicalNode } from '../../../src/article/lexicalNode'
import type { ImageObject } from '../domain/imageObject'
import { imageObjectOf } from '../domain/imageObjectOf'

/** Every picture of a document once: the cover first, then as they stand in the body. Medias of the body must be filled in. */
export const imagesIn = ({
  cover,
  body,
  home,
}: {
  cover: ImageObject | null
  body: unknown
  home: string
}): ImageObject[] => {
  const images = new Map<string, ImageObject>()
  if (cover) images.set(cover.id, cover)
  const add = (media: unknown): void => {
    const image = imageObjectOf({ media, base: home })
    if (image && !images.has(image.id)) images.set(image.id, image)
  }
  const open: unknown[] = [lexicalNode(body)?.['root']]
  while (open.length > 0) {
    const node = lexicalNode(open.pop())
    if (!node) continue
    if (node['type'] === 'upload') add(node['value'])
    const fields = lexicalNode(node['fields'])
    if (node['type'] === 'block' && fields?.['blockType'] === 'gallery') {
      const shown = Array.isArray(fields['images']) ? (fields['images'] as unknown[]) : []
      for (const item of shown) add(lexicalNode(item)?.['image'])
    }
    const content = lexicalNode(lexicalNode(fields?.['content'])?.['root'])
    if (content) open.push(content)
    if (Array.isArray(node['children'])) open.push(...node['children'].toReversed())
  }
  return [...images.values()]
}
