/** What goes to a reading thread. */
export type Question = { id: number; url: string; headers: [string, string][] }

/** What comes back: an answer with its body handed over, not copied, or null when the thread failed. */
export type Answer = {
  id: number
  answer: { status: number; headers: [string, string][]; body: ArrayBuffer } | null
}
