import { BlockList, isIP } from 'node:net'

const closed = new BlockList()
closed.addSubnet('169.254.0.0', 16, 'ipv4')
closed.addAddress('100.100.100.200', 'ipv4')
closed.addAddress('168.63.129.16', 'ipv4')
closed.addAddress('192.0.0.192', 'ipv4')
closed.addSubnet('fe80::', 10, 'ipv6')
closed.addAddress('fd00:ec2::254', 'ipv6')
closed.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')

/**
 * Whether an IP address is one at which clouds give a machine its own keys (link-local, and those of Alibaba, Azure, Oracle
 * and Amazon beside it). Nothing that Ekagro asks lies there, so no allowance opens them.
 */
export const isMetadataAddress = (address: string): boolean => {
  const plain = address.replace(/%.*$/u, '')
  const family = isIP(plain)
  return family !== 0 && closed.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}
