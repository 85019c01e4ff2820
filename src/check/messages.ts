/** Texts by language (`en`, `bn`) and key, as ICU messages. English is the one that must be complete. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>
