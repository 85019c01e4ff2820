import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { newPage } from '../../../src/check/newPage'
import { ruleOf } from '../../../src/check/ruleOf'
import { documentKey } from '../domain/documentKey'
import { mentions } from '../domain/mentions'
import { menuKeys } from '../domain/menuKeys'
import { pageWords } from '../domain/pageWords'

type Page = { id: string; title: string; words: number; linked: boolean }
type Evidence = {
  /** Published pages of kind privacy. */
  pages: readonly Page[]
  /** Published pages of another kind whose title or address speaks of privacy. */
  lookalikes: readonly Pick<Page, 'id' | 'title'>[]
}

const rule = ruleOf('page-privacy-exists')
const privacyWords = ['privacy', 'গোপনীয়তা', 'প্রাইভেসি']

/** Rule 32: a privacy page with text in it, linked by the header or the footer, which stand on every page. */
export const privacyExistsCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot }) => {
    const { header, footer } = snapshot.navigation
    const linked = menuKeys({ snapshot, items: [...header, ...footer] })
    return {
      pages: snapshot.pages
        .filter(({ kind }) => kind === 'privacy')
        .map((page) => ({
          id: page.id,
          title: page.title,
          words: pageWords(page),
          linked: linked.has(documentKey({ kind: 'pages', id: page.id })),
        })),
      lookalikes: snapshot.pages
        .filter(({ kind }) => kind === 'other')
        .filter(({ title, slug }) =>
          privacyWords.some((name) => mentions({ text: `${title} ${slug}`, name })),
        )
        .map(({ id, title }) => ({ id, title })),
    }
  },
  judge: ({ pages, lookalikes }) => {
    const figures = { pages: pages.length }
    const written = pages.filter(({ words }) => words > 0)
    const good = written.find(({ linked }) => linked)
    const itemOf = ({ id, title }: Pick<Page, 'id' | 'title'>, field: string): EvidenceItem => ({
      kind: 'pages',
      id,
      title,
      field,
    })

    if (good)
      return makeFinding({
        rule,
        status: 'pass',
        values: { title: good.title },
        items: [itemOf(good, 'body')],
        figures,
      })
    if (written[0])
      return makeFinding({
        rule,
        status: 'warn',
        values: { title: written[0].title },
        items: [
          ...written.map((page) => itemOf(page, 'body')),
          { kind: 'global', id: 'navigation', title: 'navigation', field: 'footer' },
        ],
        fix: { key: `${rule.id}:fix-link`, values: { title: written[0].title } },
        figures,
      })
    if (pages[0])
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-empty',
        values: { title: pages[0].title },
        items: pages.map((page) => itemOf(page, 'body')),
        figures,
      })
    if (lookalikes[0])
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-kind',
        values: { title: lookalikes[0].title },
        items: lookalikes.map((page) => itemOf(page, 'kind')),
        fix: { key: `${rule.id}:fix-kind`, values: { title: lookalikes[0].title } },
        figures,
      })
    return makeFinding({ rule, status: 'fail', items: [newPage], figures })
  },
}
