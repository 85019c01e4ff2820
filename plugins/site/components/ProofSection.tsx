import type { Say } from '../../../src/cms/sayIn'
import type { SiteState } from '../gather/readSiteState'
import { CopyText } from './CopyText'

const path = '/.well-known/ekagro-site'

/** Whether the site has shown whose it is, and how it can. */
export const ProofSection = ({ state, say }: { state: SiteState; say: Say }) => {
  const proof = state.result?.proof ?? null
  const { token } = state
  return (
    <section aria-labelledby="ekagro-proof">
      <h2 id="ekagro-proof">{say('site:proof-title')}</h2>
      <p>{say(proof ? `site:proved-${proof}` : 'site:unproved')}</p>
      {token === null ? (
        <p className="ekagro-quiet">{say('site:proof-admin')}</p>
      ) : (
        <>
          <p>{say('site:proof-how')}</p>
          <CopyText
            label={say('site:copy-tag')}
            text={`<meta name="ekagro-site" content="${token}">`}
          />
          <p>{say('site:proof-file', { path })}</p>
          <CopyText label={say('site:copy-token')} text={token} />
        </>
      )}
    </section>
  )
}
