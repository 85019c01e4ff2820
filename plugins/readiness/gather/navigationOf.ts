import type { Snapshot, SnapshotMenuItem } from '../../../src/check/snapshot'
import type { Navigation } from '../../../src/payload-types'
import type { AddressBook } from './addressBook'
import { idOf } from './idOf'

type Item = NonNullable<Navigation['header']>[number]

/** The menus with the place each item leads to. */
export const navigationOf = ({
  navigation,
  book,
  onUnresolved,
}: {
  navigation: Pick<Navigation, 'header' | 'footer'>
  book: AddressBook
  /** Told each path of this blog that nothing answers. */
  onUnresolved?: (path: string) => void
}): Snapshot['navigation'] => {
  const menuItem = (item: Item): SnapshotMenuItem => {
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
    const found = book.at(path)
    if (!found) onUnresolved?.(path)
    return { label, href, target: found ?? 'missing' }
  }
  return {
    header: (navigation.header ?? []).map(menuItem),
    footer: (navigation.footer ?? []).map(menuItem),
  }
}
