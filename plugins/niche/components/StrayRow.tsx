import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { Stray } from './nicheAnswers'
import { SaidOf } from './SaidOf'
import { TermList } from './TermList'

const shownTerms = 6

/** A post off the subject: how far, what it seems to be about, what speaks for it all the same, and what an editor says. */
export const StrayRow = ({
  stray: { id, title, score, nearest, terms, said },
  adminRoute,
  maySay,
  isBusy,
  onSay,
  say,
}: {
  stray: Stray
  adminRoute: string
  maySay: boolean
  isBusy: boolean
  onSay: (isOnSubject: boolean | null) => void
  say: Say
}) => {
  const name = title || say('stray:untitled')
  return (
    <li className="ekagro-stray">
      <h3>
        <Link href={`${adminRoute}/collections/posts/${id}`} prefetch={false}>
          {name}
        </Link>
      </h3>
      <p className="ekagro-quiet">
        {say('stray:score', { score: score ?? 0 })}
        {nearest !== null &&
          ` · ${say('stray:nearest', { subject: say('subject', { subject: nearest.replace('-', '') }) })}`}
      </p>
      {terms.length === 0 ? (
        <p className="ekagro-quiet">{say('stray:no-terms')}</p>
      ) : (
        <div className="ekagro-stray__terms">
          <span>{say('stray:terms')}</span>
          <TermList terms={terms.slice(0, shownTerms)} />
        </div>
      )}
      {maySay && <SaidOf isBusy={isBusy} onSay={onSay} said={said} say={say} title={name} />}
    </li>
  )
}
