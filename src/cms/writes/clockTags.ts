import { publicTags } from './publicTags'

/** What an answer can depend on: what the public reads, and `index` for whatever lies in the stores beside Payload (search, terms). */
export const clockTags = [...publicTags, 'index'] as const

export type ClockTag = (typeof clockTags)[number]
