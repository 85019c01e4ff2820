export type OutcomeKind = 'waiting' | 'accepted' | 'refused' | 'withdrawn'

const states = 'https://support.google.com/adsense/answer/12170222'
const notReady = 'https://support.google.com/adsense/answer/12176698'
const notApproved = 'https://support.google.com/adsense/answer/81904'

/**
 * How an application ended, and the page on which Google publishes that reason. The states are those of a site (“Check the status of your
 * sites”), the reasons those of “What to do when your site isn't ready”, “Your account wasn't approved” and three policies.
 */
export const outcomes = [
  { value: 'waiting', kind: 'waiting', source: states },
  { value: 'ready', kind: 'accepted', source: states },
  { value: 'needs-attention', kind: 'refused', source: states },
  { value: 'low-value-content', kind: 'refused', source: notApproved },
  { value: 'policy-violation', kind: 'refused', source: notReady },
  { value: 'too-little-text', kind: 'refused', source: notApproved },
  { value: 'mostly-media', kind: 'refused', source: notApproved },
  { value: 'unfinished-site', kind: 'refused', source: notApproved },
  { value: 'navigation', kind: 'refused', source: notApproved },
  { value: 'traffic-sources', kind: 'refused', source: notApproved },
  { value: 'unsupported-language', kind: 'refused', source: notApproved },
  { value: 'duplicate-account', kind: 'refused', source: notApproved },
  { value: 'code-missing', kind: 'refused', source: notReady },
  { value: 'site-down', kind: 'refused', source: notReady },
  { value: 'behind-login', kind: 'refused', source: notReady },
  { value: 'crawler-blocked', kind: 'refused', source: notReady },
  { value: 'certificate', kind: 'refused', source: notReady },
  {
    value: 'no-publisher-content',
    kind: 'refused',
    source: 'https://support.google.com/publisherpolicies/answer/11112688',
  },
  {
    value: 'replicated-content',
    kind: 'refused',
    source: 'https://support.google.com/publisherpolicies/answer/11190248',
  },
  {
    value: 'more-ads-than-content',
    kind: 'refused',
    source: 'https://support.google.com/publisherpolicies/answer/11169917',
  },
  { value: 'other', kind: 'refused', source: null },
  { value: 'withdrawn', kind: 'withdrawn', source: null },
] as const satisfies readonly { value: string; kind: OutcomeKind; source: string | null }[]

export type Outcome = (typeof outcomes)[number]['value']
