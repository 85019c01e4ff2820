import { addressList } from './addressList'

/** True for an address of this machine or of a network of one's own: no reader comes from there, a proxy does. */
export const isPrivateAddress = addressList([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1',
  'fc00::/7',
  'fe80::/10',
])
