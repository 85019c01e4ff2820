import { business } from './otherSubjects/business'
import { crime } from './otherSubjects/crime'
import { health } from './otherSubjects/health'
import { politics } from './otherSubjects/politics'
import { religion } from './otherSubjects/religion'
import { world } from './otherSubjects/world'
import type { PresetTerms } from './presetTerms'
import { education } from './presets/education'
import { entertainment } from './presets/entertainment'
import { informationTechnology } from './presets/informationTechnology'
import { lifestyle } from './presets/lifestyle'
import { sports } from './presets/sports'
import type { Subject } from './subject'

/** Each subject's words in English and Bengali. */
export const subjectTerms: Readonly<Record<Subject, PresetTerms>> = {
  education,
  lifestyle,
  'information-technology': informationTechnology,
  sports,
  entertainment,
  politics,
  business,
  health,
  religion,
  crime,
  world,
}
