/** What is known of the blog's own contact form. */
export type ContactReading = {
  /** Whether `POST /api/contact` takes messages. */
  isOpen: boolean
  /** When a test message last arrived at the address that messages go to now; ISO 8601, null when none did. */
  deliveredAt: string | null
  /** When the last test did not arrive; null where it did, or none was made. */
  failedAt: string | null
  /** When a message of a reader last came in; null when none did. */
  receivedAt: string | null
}

/** Under which the snapshot carries it, so that checks of every plugin may ask. */
export const contactReadingKey = 'contact'

type Readings = { readings?: Readonly<Record<string, unknown>> }

/** What was read of the contact form, out of the snapshot; null where nobody read it. */
export const contactIn = ({ readings }: Readings): ContactReading | null =>
  (readings?.[contactReadingKey] as ContactReading | undefined) ?? null // Put there by `contactReader`.

type SeenVisit = {
  document?: { kind: string; id: string } | null
  page?: { hasForm?: boolean } | null
}

/**
 * Whether the last visit of the public site saw a form to write in on a page of the blog; null where it did not look, or was made before it looked for
 * forms. What visits see is under `site`.
 */
export const formSeenOn = (page: string, { readings }: Readings): boolean | null => {
  const site = readings?.site as { result?: { visits?: readonly SeenVisit[] } | null } | undefined
  const visit = site?.result?.visits?.find(
    ({ document }) => document?.kind === 'pages' && document.id === page,
  )
  return visit?.page?.hasForm ?? null
}
