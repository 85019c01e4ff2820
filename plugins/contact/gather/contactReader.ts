import { type ContactReading, contactReadingKey } from '../../../src/check/contactReading'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { readContactSettings } from './readContactSettings'

/** Whether the form takes messages and its test arrived, for the report. A test counts for the address that it was sent to. */
export const contactReader: SnapshotReader = {
  key: contactReadingKey,
  read: async ({ payload }): Promise<ContactReading> => {
    const { isOpen, mailTo, lastTest } = await readContactSettings(payload)
    const { docs } = await payload.find({
      collection: 'contact-messages',
      where: { state: { not_equals: 'spam' } },
      sort: '-createdAt',
      limit: 1,
      pagination: false,
      depth: 0,
      select: { createdAt: true },
    })
    const isOfAddress = lastTest !== null && lastTest.to === mailTo
    return {
      isOpen,
      deliveredAt: isOfAddress && lastTest.delivered ? lastTest.at : null,
      failedAt: lastTest && !lastTest.delivered ? lastTest.at : null,
      receivedAt: docs[0]?.createdAt ?? null,
    }
  },
}
