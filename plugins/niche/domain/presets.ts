import type { NichePreset } from '../../../src/check/snapshot'
import type { PresetTerms } from './presetTerms'
import { education } from './presets/education'
import { entertainment } from './presets/entertainment'
import { informationTechnology } from './presets/informationTechnology'
import { lifestyle } from './presets/lifestyle'
import { sports } from './presets/sports'

/** The subjects a blog can choose from, each with its words in English and Bengali. */
export const presets: Readonly<Record<NichePreset, PresetTerms>> = {
  education,
  lifestyle,
  'information-technology': informationTechnology,
  sports,
  entertainment,
}
