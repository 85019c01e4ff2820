import type { DescribedDocument } from './describedDocument'

/** A page found on the web, with its text for as long as the comparison lasts. */
export type ComparedPage = DescribedDocument & { kind: 'web'; text: string }
