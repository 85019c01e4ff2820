import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { documentKey } from '../domain/documentKey'
import { menuKeys } from '../domain/menuKeys'
import { templateBlank } from '../../../src/check/templateBlank'

type Kind = 'privacy' | 'about' | 'contact'
type Page = {
  id: string
  title: string
  kind: Kind
  linked: boolean
  /** What a template left to be filled in. */
  blank: string | null
}
type Evidence = { pages: readonly Page[] }

const rule = ruleOf('page-trust-linked')
const kinds: readonly Kind[] = ['privacy', 'about', 'contact']

/**
 * Rule 36, as far as the CMS knows: privacy, about and contact page exist, stand in the footer and have no blanks of a
 * template. Whether the public address answers is for a probe of the site.
 */
export const trustLinkedCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot }) => {
    const linked = menuKeys({ snapshot, items: snapshot.navigation.footer })
    return {
      pages: snapshot.pages.flatMap((page) => {
        const kind = kinds.find((wanted) => wanted === page.kind)
        if (!kind) return []
        return {
          id: page.id,
          title: page.title,
          kind,
          linked: linked.has(documentKey({ kind: 'pages', id: page.id })),
          blank: templateBlank(page.article.text),
        }
      }),
    }
  },
  judge: ({ pages }, { passUpTo = 0, warnUpTo = 1 }) => {
    const wanting: EvidenceItem[] = kinds.flatMap((kind): EvidenceItem[] => {
      const candidates = pages.filter((page) => page.kind === kind)
      if (candidates.some(({ linked, blank }) => linked && !blank)) return []
      const [page] = candidates.toSorted((one, other) => +other.linked - +one.linked)
      if (!page)
        return [
          {
            kind: 'global',
            id: 'navigation',
            title: 'navigation',
            field: 'footer',
            detail: { key: `${rule.id}:missing`, values: { kind } },
          },
        ]
      const item = { kind: 'pages', id: page.id, title: page.title } as const
      if (page.linked && page.blank)
        return [
          {
            ...item,
            field: 'body',
            detail: { key: `${rule.id}:blank`, values: { blank: page.blank } },
          },
        ]
      return [
        {
          kind: 'global',
          id: 'navigation',
          title: page.title,
          field: 'footer',
          detail: { key: `${rule.id}:not-linked`, values: { title: page.title } },
        },
      ]
    })
    const count = wanting.length
    return makeFinding({
      rule,
      status: count <= passUpTo ? 'pass' : count <= warnUpTo ? 'warn' : 'fail',
      values: { count },
      items: wanting,
      figures: { wanting: count },
    })
  },
}
