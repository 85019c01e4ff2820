/** Google's id at the Trustworthy Accountability Group, the same for every publisher. */
const authority = 'f08c47fec0942fa0'

/**
 * The line by which a site says that Google may sell its space, as https://support.google.com/adsense/answer/7532444 gives it.
 * @param publisherId `pub-` and 16 digits
 */
export const adsTxt = (publisherId: string): string =>
  `google.com, ${publisherId}, DIRECT, ${authority}\n`
