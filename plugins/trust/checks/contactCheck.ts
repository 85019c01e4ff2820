import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { newPage } from '../../../src/check/newPage'
import { ruleOf } from '../../../src/check/ruleOf'
import { templateBlank } from '../../../src/check/templateBlank'
import { trustIn, type TrustReading } from '../domain/trustReading'

type Page = { id: string; title: string; mailbox: string | null; blank: string | null }
type Evidence = { pages: readonly Page[]; contact: TrustReading['contact'] | null; now: string }

const rule = ruleOf('page-contact')
const address = /[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/u
const halfYear = 182 * 86_400_000

/** Rule 35: a contact page with a mailbox on it, or a form whose test message arrived by mail within half a year. */
export const contactCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot, now }) => ({
    now: now.toISOString(),
    contact: trustIn(snapshot)?.contact ?? null,
    pages: snapshot.pages
      .filter(({ kind }) => kind === 'contact')
      .map(({ id, title, article }) => ({
        id,
        title,
        mailbox:
          address.exec(article.text)?.[0] ??
          article.links
            .map(({ href }) => /^mailto:([^?]+)/iu.exec(href ?? '')?.[1])
            .find((found) => found !== undefined) ??
          null,
        blank: templateBlank(article.text),
      })),
  }),
  judge: ({ pages, contact, now }) => {
    const page =
      pages.find(({ blank, mailbox }) => blank === null && mailbox !== null) ??
      pages.find(({ blank }) => blank === null) ??
      pages[0]
    if (!page) return makeFinding({ rule, status: 'fail', items: [newPage] })
    const item: EvidenceItem = { kind: 'pages', id: page.id, title: page.title, field: 'body' }
    const figures = {
      mailbox: page.mailbox === null ? 0 : 1,
      delivered: contact?.deliveredAt ?? null,
    }
    const values = { title: page.title, blank: page.blank ?? '' }
    if (page.blank !== null)
      return makeFinding({
        rule,
        status: 'warn',
        variant: 'warn-blank',
        values,
        items: [item],
        figures,
      })
    const delivered = contact?.deliveredAt ?? null
    const isTested = delivered !== null && Date.parse(now) - Date.parse(delivered) < halfYear
    if (isTested || page.mailbox !== null)
      return makeFinding({
        rule,
        status: 'pass',
        variant: isTested ? 'pass-tested' : 'pass',
        values,
        items: [item],
        figures,
      })
    return makeFinding({ rule, status: 'warn', values, items: [item], figures })
  },
}
