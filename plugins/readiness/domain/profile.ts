export const profiles = ['official', 'strict'] as const

/**
 * How much may stop an application. `official`: only what Google states; signs of quality keep the verdict at NEARLY READY. `strict`: signs of
 * quality with our numbers, and the advice that the blog promoted, stop it too.
 */
export type Profile = (typeof profiles)[number]

/** The profile of that name; null for any other word. */
export function profileOf(word: unknown): Profile | null {
  return profiles.find((profile) => profile === word) ?? null
}
