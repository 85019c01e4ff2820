import type { ImageReference } from '../html/conversion'
import type { ImportAttachment } from '../plan/importPlan'

/** An address without scheme, query, and the size that WordPress adds (`photo-300x200.jpg`, `photo-scaled.jpg`). */
const original = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '')
    .replace(/-(?:\d{1,5}x\d{1,5}|scaled)(\.[a-z0-9]{2,5})$/i, '$1')

/**
 * Finds the attachment that a picture of a text shows: by the id in its class, else by its address at any size. Null for
 * pictures of elsewhere; those are known by their address alone.
 */
export const createAttachmentFinder = (
  attachments: ReadonlyMap<string, ImportAttachment>,
): ((image: ImageReference) => ImportAttachment | null) => {
  const byAddress = new Map<string, ImportAttachment>()
  for (const attachment of attachments.values()) {
    const key = original(attachment.url)
    if (!byAddress.has(key)) byAddress.set(key, attachment)
  }
  return (image) =>
    (image.attachmentId === null ? undefined : attachments.get(image.attachmentId)) ??
    byAddress.get(original(image.src)) ??
    null
}
