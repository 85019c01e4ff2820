import type { Check } from '../../../src/check/check'
import { contactIn, type ContactReading, formSeenOn } from '../../../src/check/contactReading'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { newPage } from '../../../src/check/newPage'
import { ruleOf } from '../../../src/check/ruleOf'
import { templateBlank } from '../../../src/check/templateBlank'
import { formState } from '../domain/formState'
import { trustIn } from '../domain/trustReading'

type Page = {
  id: string
  title: string
  mailbox: string | null
  blank: string | null
  /** A visit of the public site saw a form there; null where none looked. */
  hasForm: boolean | null
}
type Evidence = {
  pages: readonly Page[]
  form: ContactReading | null
  /** When a test of a form elsewhere arrived, as the owner noted it. */
  notedAt: string | null
  now: string
}

const rule = ruleOf('page-contact')
const address = /[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/u
const settings: EvidenceItem = { kind: 'global', id: 'contact', title: 'contact', field: 'mailTo' }

/**
 * Rule 35: a contact page with a mailbox on it, or with a form that is there and whose test message arrived by mail within half a year. That the form is there is
 * known from a visit of the public site, or from a message that a reader sent with it.
 */
export const contactCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot, now }) => ({
    now: now.toISOString(),
    form: contactIn(snapshot),
    notedAt: trustIn(snapshot)?.contact.deliveredAt ?? null,
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
        hasForm: formSeenOn(id, snapshot),
      })),
  }),
  judge: ({ pages, form, notedAt, now }) => {
    const page =
      pages.find(({ blank, mailbox }) => blank === null && mailbox !== null) ??
      pages.find(({ blank }) => blank === null) ??
      pages[0]
    if (!page) return makeFinding({ rule, status: 'fail', items: [newPage] })
    const item: EvidenceItem = { kind: 'pages', id: page.id, title: page.title, field: 'body' }
    const state = formState({ form, notedAt, hasForm: page.hasForm, now: Date.parse(now) })
    const known = {
      rule,
      values: { title: page.title, blank: page.blank ?? '' },
      figures: {
        mailbox: page.mailbox === null ? 0 : 1,
        form: page.hasForm === null ? null : page.hasForm ? 1 : 0,
        delivered: form?.deliveredAt ?? notedAt,
      },
    }
    if (page.blank !== null)
      return makeFinding({ ...known, status: 'warn', variant: 'warn-blank', items: [item] })
    if (state === 'tested')
      return makeFinding({ ...known, status: 'pass', variant: 'pass-tested', items: [item] })
    if (page.mailbox !== null) return makeFinding({ ...known, status: 'pass', items: [item] })
    if (state === 'none') return makeFinding({ ...known, status: 'warn', items: [item] })
    return makeFinding({
      ...known,
      status: 'warn',
      variant: `warn-${state}`,
      // What is amiss with the page leads to the page, with the delivery to the settings of the form.
      items: state === 'unseen' ? [item] : [settings, item],
    })
  },
}
