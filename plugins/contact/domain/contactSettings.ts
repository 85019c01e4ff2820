/** How the contact form works. Days and links are ours: Google gives no number. */
export type ContactSettings = {
  isOpen: boolean
  /** Where new messages are mailed; null for nowhere. */
  mailTo: string | null
  keepDays: number
  spamDays: number
  /** More links in a message look like spam. */
  mostLinks: number
}

export const defaultSettings = {
  isOpen: true,
  mailTo: null,
  keepDays: 365,
  spamDays: 30,
  mostLinks: 2,
} as const satisfies ContactSettings
