/** Why a request is not counted, in the order in which the rules are asked. */
export const dropReasons = [
  'invalid',
  'foreign-host',
  'prefetch',
  'bot',
  'headless',
  'empty-agent',
  'spam-referrer',
  'data-centre',
  'staff',
  'excluded-path',
  'rate-limit',
] as const
export type DropReason = (typeof dropReasons)[number]
