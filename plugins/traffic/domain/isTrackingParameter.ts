const names = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'ttclid',
  'twclid',
  'yclid',
  'ysclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'epik',
  'srsltid',
  'mibextid',
  'sfnsn',
  'zanpid',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'ref',
  'ref_src',
  'ref_url',
  'referrer',
  'source',
  'share',
  'si',
  'amp',
  '__twitter_impression',
])
const prefixes = ['utm_', 'mc_', '_x_tr_', '__cf_chl_', 'mtm_', 'pk_', 'hsa_', 'matomo_', 'fb_']
/** Names whose values are about a person, or open something for one. */
const personal =
  /^(?:e-?mail|mail|user(?:name)?|phone|mobile|name|(?:\w+[_-])?token|(?:api_?)?key|code|otp|pass(?:word)?|secret|s(?:ession)?_?id|phpsessid|jsessionid|signature|sig|auth)$/i

/** True for a parameter that says how somebody came, or who they are, and nothing about the page. `name` in any case. */
export const isTrackingParameter = (name: string): boolean => {
  const lower = name.toLowerCase()
  return (
    names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix)) || personal.test(lower)
  )
}
