/**
 * A sentence for people, not yet in any language: a key of the translations (`content-thin-share:fail`) and its values.
 * Formatted at the edge as an ICU message, so that digits and plurals follow the reader's language.
 */
export type Message = { key: string; values?: Readonly<Record<string, string | number>> }
