/**
 * The one place for an advertisement, after the text. It stays empty until Google has approved the site: code for advertisements on a blog
 * that is under review, or on pages without content, is against the rules. Then return the unit that AdSense gives you, allow
 * its hosts in `securityHead.ts`, and ask readers in the EEA, the UK and Switzerland for their consent first.
 */
export const AdSlot = () => null
