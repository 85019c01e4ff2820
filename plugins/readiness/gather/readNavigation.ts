import type { Payload } from 'payload'

import type { Snapshot, SnapshotMenuItem } from '../../../src/check/snapshot'
import type { Navigation } from '../../../src/payload-types'
import type { AddressBook } from './addressBook'
import { idOf } from './idOf'

type Item = NonNullable<Navigation['header']>[number]

/** The menus with the place each item leads to. */
export const readNavigation = async ({
  payload,
  book,
}: {
  payload: Payload
  book: AddressBook
}): Promise<Snapshot['navigation']> => {
  const navigation = await payload.findGlobal({ slug: 'navigation', depth: 0 })
  const items = (menu: Navigation['header']) => (menu ?? []).map((item) => menuItem({ item, book }))
  return { header: items(navigation.header), footer: items(navigation.footer) }
}

const menuItem = ({ item, book }: { item: Item; book: AddressBook }): SnapshotMenuItem => {
  const { label } = item
  if (item.leadsTo !== 'address') {
    const id = idOf(item.document?.value)
    const kind = item.document?.relationTo
    if (id === null || !kind || !book.has({ collection: kind, id }))
      return { label, href: null, target: 'missing' }
    return { label, href: null, target: { kind, id } }
  }
  const href = item.address?.trim() ?? ''
  if (href === '') return { label, href: null, target: 'missing' }
  const path = book.pathOf(href)
  if (path === null) return { label, href, target: 'external' }
  if (path === '/') return { label, href, target: 'home' }
  return { label, href, target: book.at(path) ?? 'missing' }
}
