/** The text whose keyed hash is the visitor. The parts are parted by a character that none of them can hold. */
export const visitorKey = ({
  blog,
  address,
  agent,
}: {
  blog: string
  address: string
  agent: string
}): string => `${blog}\u0000${address}\u0000${agent}`
