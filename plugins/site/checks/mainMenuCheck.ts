import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import type { Snapshot } from '../../../src/check/snapshot'
import { clicksFromHome } from '../domain/clicksFromHome'
import { documentKey } from '../domain/documentKey'
import { menuTarget } from '../domain/menuTarget'
import { sameAddress } from '../domain/probe/sameAddress'
import { seenDead } from '../domain/probe/seenDead'
import { publishedKeys } from '../domain/publishedKeys'

type Item = { label: string; href: string | null; menu: 'header' | 'footer'; works: boolean }
type Evidence = { items: readonly Item[]; snapshot: Snapshot }

const rule = ruleOf('nav-main-menu')

/**
 * Rule 37: the header is a menu of working text links, no item of header or footer is dead, and every post is near the front
 * page. An item is dead by the CMS, or when the visit of the public site found nothing at its address. Only a missing menu and a dead item block; distance and a short menu warn.
 */
export const mainMenuCheck: Check<Evidence> = {
  rule,
  gather: async (context) => {
    const { snapshot } = context
    const published = publishedKeys(snapshot)
    const dead = new Set(seenDead(context).dead.map(({ address }) => sameAddress(address)))
    const isSeenDead = (href: string | null): boolean => {
      const { address } = snapshot.settings
      if (href === null || address === null || !URL.canParse(href, address)) return false
      return dead.has(sameAddress(new URL(href, address).href))
    }
    const items = (['header', 'footer'] as const).flatMap((menu) =>
      snapshot.navigation[menu].map((item) => ({
        label: item.label.trim(),
        href: item.href,
        menu,
        works: menuTarget({ item, published }) !== 'dead' && !isSeenDead(item.href),
      })),
    )
    return { items, snapshot }
  },
  judge: ({ items, snapshot }, { linksFrom = 3, clicksUpTo = 3, postsPerListPage = 10 }) => {
    const header = items.filter(({ menu }) => menu === 'header')
    const dead = items.filter(({ works }) => !works)
    const links = header.filter(({ works, label }) => works && label !== '').length
    const clicks = clicksFromHome({ snapshot, postsPerListPage })
    const far = snapshot.posts
      .map(({ id, title }) => ({
        id,
        title,
        clicks: clicks.get(documentKey({ kind: 'posts', id })) ?? clicksUpTo + 1,
      }))
      .filter((post) => post.clicks > clicksUpTo)
      .toSorted((one, other) => other.clicks - one.clicks)
    const values = {
      links,
      dead: dead.length,
      far: far.length,
      most: clicksUpTo,
      wanted: linksFrom,
    }
    const figures = { links, dead: dead.length, farPosts: far.length }
    const menuItem = (menu: Item['menu'], label: string): EvidenceItem => ({
      kind: 'global',
      id: 'navigation',
      title: label,
      field: menu,
    })

    if (header.length === 0)
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-empty',
        values,
        items: [menuItem('header', 'navigation')],
        fix: { key: `${rule.id}:fix-empty`, values },
        figures,
      })
    if (dead.length > 0)
      return makeFinding({
        rule,
        status: 'fail',
        values: { ...values, label: nameOf(dead[0]) },
        items: dead.map((item) => menuItem(item.menu, nameOf(item))),
        figures,
      })
    if (links < linksFrom)
      return makeFinding({
        rule,
        status: 'warn',
        variant: 'warn-short',
        values,
        items: [menuItem('header', 'navigation')],
        fix: { key: `${rule.id}:fix-empty`, values },
        figures,
      })
    if (far.length > 0)
      return makeFinding({
        rule,
        status: 'warn',
        variant: 'warn-far',
        values,
        items: far.map(({ id, title, clicks: away }) => ({
          kind: 'posts',
          id,
          title,
          detail: { key: `${rule.id}:clicks`, values: { clicks: away } },
        })),
        fix: { key: `${rule.id}:fix-far`, values },
        figures,
      })
    return makeFinding({ rule, status: 'pass', values, figures })
  },
}

/** An item without words is told by its address. */
function nameOf(item: Pick<Item, 'label' | 'href'> | undefined): string {
  return item?.label || item?.href || '–'
}
