import type { Check } from '../../src/check/check'
import { boilerplate } from './checks/boilerplate'
import { externalOverlap } from './checks/externalOverlap'
import { firstHand } from './checks/firstHand'
import { humanEdit } from './checks/humanEdit'
import { imageRights } from './checks/imageRights'
import { importedUnreviewed } from './checks/importedUnreviewed'
import { internalDuplicates } from './checks/internalDuplicates'
import { quotedShare } from './checks/quotedShare'

/** The originality checks: 10 to 17 of the catalogue. */
export const originalityChecks: Check[] = [
  internalDuplicates,
  externalOverlap,
  quotedShare,
  importedUnreviewed,
  humanEdit,
  boilerplate,
  imageRights,
  firstHand,
]
