'use client'

import { useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { campaignLink } from '../domain/links/campaignLink'
import { CopyButton } from './CopyButton'

const fields = ['address', 'source', 'medium', 'campaign', 'term', 'content'] as const
const suggested: Partial<Record<(typeof fields)[number], readonly string[]>> = {
  source: ['facebook', 'whatsapp', 'youtube', 'telegram', 'newsletter', 'google'],
  medium: ['social', 'email', 'cpc', 'referral', 'print'],
}

/** Makes an address by whose tags a campaign's visits are counted. */
export const CampaignBuilder = ({ home, say }: { home: string; say: Say }) => {
  const id = useId()
  const [given, setGiven] = useState<Record<(typeof fields)[number], string>>({
    address: home,
    source: '',
    medium: '',
    campaign: '',
    term: '',
    content: '',
  })
  const { address, ...tags } = given
  const isWhole = [tags.source, tags.medium, tags.campaign].every((one) => one.trim() !== '')
  // The counter takes these two in lower case, so that Facebook and facebook are one.
  const folded = {
    ...tags,
    source: tags.source.toLowerCase(),
    medium: tags.medium.toLowerCase(),
  }
  const link = isWhole ? campaignLink({ address, tags: folded }) : null
  return (
    <section aria-labelledby="ekagro-campaign" className="ekagro-campaign">
      <h2 id="ekagro-campaign">{say('link:title')}</h2>
      <p className="ekagro-traffic__text">{say('link:text')}</p>
      <div className="ekagro-campaign__fields">
        {fields.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{say(`link:${name}`)}</label>
            <input
              autoCapitalize="off"
              id={`${id}-${name}`}
              list={suggested[name] ? `${id}-${name}-list` : undefined}
              maxLength={name === 'address' ? 2000 : 100}
              onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
              type={name === 'address' ? 'url' : 'text'}
              value={given[name]}
            />
            {suggested[name] && (
              <datalist id={`${id}-${name}-list`}>
                {suggested[name].map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </div>
        ))}
      </div>
      <div className="ekagro-campaign__result">
        <label htmlFor={`${id}-result`}>{say('link:result')}</label>
        <textarea
          id={`${id}-result`}
          placeholder={say('link:incomplete')}
          readOnly
          rows={3}
          value={link ?? ''}
        />
        <CopyButton say={say} text={link ?? ''} />
      </div>
    </section>
  )
}
