import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { TemplatePages } from '../gather/readTemplatePages'
import { MakePage } from './MakePage'

/** The pages that Google asks for: which are there, which are drafts, where a blank is left, and a button for what is missing. */
export const PageList = ({
  kinds,
  say,
  adminRoute,
}: {
  kinds: readonly TemplatePages[]
  say: Say
  adminRoute: string
}) => (
  <ul className="ekagro-words">
    {kinds.map(({ kind, pages }) => (
      <li key={kind}>
        <article aria-labelledby={`page-${kind}`} className="ekagro-word">
          <h3 id={`page-${kind}`}>{say(`trust:kind-${kind}`)}</h3>
          <p className="ekagro-quiet">{say(`trust:why-${kind}`)}</p>
          {pages.length === 0 && (
            <p className="ekagro-word__state ekagro-word__state--open">
              <span aria-hidden="true">?</span> {say('trust:page-none')}
            </p>
          )}
          {pages.map(({ id, title, state, blank }) => (
            <p
              className={`ekagro-word__state ekagro-word__state--${state === 'published' ? 'confirmed' : 'expired'}`}
              key={id}
            >
              <span aria-hidden="true">{state === 'published' ? '✓' : '!'}</span>{' '}
              <Link href={`${adminRoute}/collections/pages/${id}`} prefetch={false}>
                {title.trim() || say('trust:untitled')}
              </Link>
              <br />
              {say(`trust:page-${state}`, { blank: blank ?? '' })}
            </p>
          ))}
          {pages.length === 0 && <MakePage kind={kind} />}
        </article>
      </li>
    ))}
  </ul>
)
