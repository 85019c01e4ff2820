import type { Say } from '../../../src/cms/sayIn'
import type { PostTraffic } from '../gather/readPostTraffic'
import { CopyButton } from './CopyButton'

/** Links that share a post on each network, with the visits they brought. */
export const SharePost = ({ shares, say }: { shares: PostTraffic['shares']; say: Say }) => (
  <>
    <h3>{say('panel:share')}</h3>
    {shares.length === 0 ? (
      <p className="ekagro-quiet">{say('panel:set-address')}</p>
    ) : (
      <>
        <ul className="ekagro-share">
          {shares.map(({ network, href, address, visits }) => {
            const name = say(`network:${network}`)
            return (
              <li key={network}>
                <a href={href} rel="noreferrer" target="_blank">
                  {name}
                  <span className="ekagro-unseen"> ({say('network:new-tab')})</span>
                </a>
                <span className="ekagro-quiet">{say('panel:visits', { visits })}</span>
                <CopyButton name={say('panel:copy', { network: name })} say={say} text={address} />
              </li>
            )
          })}
        </ul>
        <p className="ekagro-quiet">{say('panel:share-text')}</p>
      </>
    )}
  </>
)
