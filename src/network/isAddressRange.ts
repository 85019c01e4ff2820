import { isIP } from 'node:net'

/** True for one address, or a range such as `10.0.0.0/8` or `2001:db8::/32`. */
export const isAddressRange = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128)
}
