import { commonStems } from '../commonWords'

const number = /^\d/

/** Whether a stem can say anything of a subject: no everyday word, no number, no single letter. */
export const isTelling = (stem: string): boolean =>
  stem.length > 1 && !commonStems.has(stem) && !number.test(stem)
