import type { Cms } from '../../../support/cms'

/** Text of our own that stands nowhere else. */
export const own =
  'আজ সকালে বাজারে গিয়ে দেখি ইলিশের দাম আবার বেড়েছে। তাই পুঁটি কিনে বাড়ি ফিরলাম, আর মা সেটাই সরষে দিয়ে রাঁধলেন।'

/** A paragraph that the library has. */
export const copied =
  'When the river rose for the third time that summer the ferrymen pulled their boats up to the temple steps, tied them to the old banyan with ropes of coconut fibre, and sat down under the eaves to wait. Nobody spoke of leaving. The schoolmaster counted the children twice, wrote their names on a slate, and hung it above the door so that the water could not reach it.'

export const runJobs = async ({ payload }: Cms): Promise<void> => {
  // A check may ask for others.
  for (let round = 0; round < 4; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each round runs what the one before has asked for
    await payload.jobs.run({ allQueues: true, limit: 100, silent: true })
  }
}

/** Puts a text of somebody else into the library. */
export const addSource = async (
  { payload }: Cms,
  changes: { title?: string; text?: string; rights?: 'own' | 'licensed' | 'other' } = {},
): Promise<string> => {
  const made = await payload.create({
    collection: 'source-texts',
    data: { title: 'The old paper', text: copied, origin: 'pasted', rights: 'other', ...changes },
  })
  return String(made.id)
}
