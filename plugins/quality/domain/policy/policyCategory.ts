/**
 * What the screen looks for. `prohibited`: Google's publisher policies forbid it
 * (https://support.google.com/adsense/answer/9335564). `restricted`: allowed, with few ads or none
 * (https://support.google.com/publisherpolicies/answer/10437795).
 */
export const policyTiers = {
  'child-safety': 'prohibited',
  illegal: 'prohibited',
  piracy: 'prohibited',
  counterfeit: 'prohibited',
  endangered: 'prohibited',
  hate: 'prohibited',
  violence: 'prohibited',
  'self-harm': 'prohibited',
  'harmful-claims': 'prohibited',
  deceptive: 'prohibited',
  forgery: 'prohibited',
  'academic-cheating': 'prohibited',
  hacking: 'prohibited',
  spyware: 'prohibited',
  sexual: 'prohibited',
  'sexual-services': 'prohibited',
  'mail-order-brides': 'prohibited',
  shocking: 'restricted',
  explosives: 'restricted',
  guns: 'restricted',
  tobacco: 'restricted',
  'recreational-drugs': 'restricted',
  alcohol: 'restricted',
  gambling: 'restricted',
  'prescription-drugs': 'restricted',
  supplements: 'restricted',
} as const

export type PolicyCategory = keyof typeof policyTiers
export type PolicyTier = (typeof policyTiers)[PolicyCategory]

const names = Object.keys(policyTiers) as PolicyCategory[]

/** Categories as a set in one number of 32 bits: the category's own bit. */
export const policyBit = Object.fromEntries(
  names.map((category, place) => [category, 1 << place]),
) as Readonly<Record<PolicyCategory, number>>
