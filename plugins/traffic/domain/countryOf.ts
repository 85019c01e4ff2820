/** An ISO 3166 alpha-2 code in capitals; empty for what is none, and for `XX`, which proxies say when they do not know. */
export const countryOf = (value: string | null): string => {
  const code = value?.trim().toUpperCase() ?? ''
  return /^[A-Z]{2}$/.test(code) && code !== 'XX' ? code : ''
}
