import type { Check } from '../../src/check/check'
import { boilerplate } from './checks/boilerplate'
import { imageRights } from './checks/imageRights'
import { importedUnreviewed } from './checks/importedUnreviewed'
import { internalDuplicates } from './checks/internalDuplicates'
import { quotedShare } from './checks/quotedShare'

/** The originality checks that the blog's own data can answer: 10, 12, 13, 15 and 16 of the catalogue. */
export const originalityChecks: Check[] = [
  internalDuplicates,
  quotedShare,
  importedUnreviewed,
  boilerplate,
  imageRights,
]
