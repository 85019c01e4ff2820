/** A host in lower case without `www.` and without the dot of the root. */
export const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
