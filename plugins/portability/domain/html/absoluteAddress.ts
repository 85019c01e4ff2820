/** An address as `https://…`: the scheme added where a page leaves it out; null for what is no web address. */
export const absoluteAddress = (address: string): string | null => {
  const full = address.startsWith('//') ? `https:${address}` : address
  return URL.canParse(full) && /^https?:$/.test(new URL(full).protocol) ? full : null
}
