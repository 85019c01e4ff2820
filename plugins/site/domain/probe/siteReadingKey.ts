/** Under which the snapshot carries what the probe saw. */
export const siteReadingKey = 'site'
