import { textOf, type LexicalNode } from '../../../src/article/lexicalNode'
import type { BlogSettings } from '../../../src/check/snapshot'
import { imageObjectOf } from '../domain/imageObjectOf'
import { cleanHtml } from '../domain/render/cleanHtml'
import type { RenderContext } from '../domain/render/renderContext'
import { addressOf } from './addressOf'

/** What a body is rendered with. `base` makes every address absolute, as feeds need it. */
export const renderContextOf = ({
  headingIds,
  settings,
  home,
  base = null,
}: {
  headingIds: ReadonlyMap<LexicalNode, string>
  settings: BlogSettings
  home: string
  base?: string | null
}): RenderContext => ({
  headingIds,
  addressOf: (target) =>
    addressOf({
      collection: textOf(target['relationTo']),
      document: target['value'],
      settings,
    }),
  imageOf: (media) => imageObjectOf({ media, base: home }),
  cleanHtml: (html) => cleanHtml({ html, base }),
  base,
})
