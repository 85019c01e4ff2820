/** What this plugin keeps, for the report. */
export type TrustReading = {
  contact: {
    /** When a test message of a form elsewhere arrived by mail, as the owner noted it; ISO 8601, null when none did. */
    deliveredAt: string | null
  }
  comments: 'none' | 'before' | 'after-with-filter' | 'open' | null
  audience: {
    /** Readers in the EEA, the United Kingdom or Switzerland are expected, or personalised ads there are planned. */
    isEuropean: boolean | null
    consent: 'certified' | 'planned' | 'none' | null
    /** Ads run already. */
    isLive: boolean
    /** Made for children. */
    isForChildren: boolean | null
    /** The tag for age treatment is set. */
    isAgeTagged: boolean
  }
}

export const trustKey = 'trust'

/** What was read, out of the snapshot; null where nobody read it. */
export const trustIn = ({
  readings,
}: {
  readings?: Readonly<Record<string, unknown>>
}): TrustReading | null => (readings?.[trustKey] as TrustReading | undefined) ?? null // Put there by `trustReader`.
