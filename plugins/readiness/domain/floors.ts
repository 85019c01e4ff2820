import type { Area } from '../../../src/check/area'

/** The least score of an area for READY TO APPLY, 0 to 100. Ours; areas of mere habits have none. */
export const floors: Readonly<Partial<Record<Area, number>>> = {
  content: 70,
  originality: 80,
  pages: 80,
  technical: 80,
  policy: 90,
}
