import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { PresentedCheck, PresentedItem } from '../domain/presentReport'
import { editAddress } from './editAddress'

/** The posts, pages and settings behind a finding, each a link to the field to mend. */
export const EvidenceList = ({
  check,
  say,
  adminRoute,
}: {
  check: PresentedCheck
  say: Say
  adminRoute: string
}) => {
  const { items, count } = check.evidence
  if (items.length === 0) return null
  const shown = items.length > 8 ? 5 : items.length
  const hidden = items.slice(shown)
  const row = (item: PresentedItem, place: number) => (
    <li key={`${item.kind}-${item.id}-${item.field ?? ''}-${place}`}>
      <span className="ekagro-evidence__kind">{say(`kind:${item.kind}`)}</span>{' '}
      <Link href={editAddress({ item, adminRoute })} prefetch={false}>
        {item.title.trim() || say('item:untitled')}
      </Link>
      {item.detail === null ? null : <span className="ekagro-evidence__detail">{item.detail}</span>}
    </li>
  )
  const beyond = count - items.length
  return (
    <div className="ekagro-evidence">
      <h4>{say('finding:where')}</h4>
      <ul>{items.slice(0, shown).map(row)}</ul>
      {hidden.length > 0 && (
        <details className="ekagro-more">
          <summary>{say('finding:more', { count: count - shown })}</summary>
          <ul>{hidden.map(row)}</ul>
          {beyond > 0 && <p>{say('finding:more', { count: beyond })}</p>}
        </details>
      )}
      {hidden.length === 0 && beyond > 0 && <p>{say('finding:more', { count: beyond })}</p>}
    </div>
  )
}
