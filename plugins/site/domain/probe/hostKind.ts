import { parse } from 'tldts'

export type HostKind =
  /** A domain that somebody registered, with or without www. */
  | 'own'
  /** A name below a registered domain. */
  | 'subdomain'
  /** A name that a host gives away under its own (the private part of the public suffix list), such as *.blogspot.com. */
  | 'shared'
  /** A number, `localhost` or a name that nobody can register. */
  | 'none'

/** Whose name a host is, by the public suffix list (publicsuffix.org). */
export const hostKind = (host: string): HostKind => {
  const open = parse(host, { allowPrivateDomains: true })
  if (open.isIp || open.domain === null) return open.isPrivate ? 'shared' : 'none'
  if (open.isPrivate) return 'shared'
  if (!open.isIcann) return 'none'
  return open.subdomain === '' || open.subdomain === 'www' ? 'own' : 'subdomain'
}
