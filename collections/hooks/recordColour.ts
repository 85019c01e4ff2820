import type { CollectionBeforeChangeHook } from 'payload'

import { dominantColour } from '../../src/cms/dominantColour'

/** Keeps the dominant colour of a new file, which frontends show until the picture is there. */
export const recordColour: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req
  if (!file) return data
  const content = file.tempFilePath ?? file.data
  return { ...data, dominantColour: await dominantColour(content) }
}
