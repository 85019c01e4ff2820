import type { Payload } from 'payload'

import { type ContactSettings, defaultSettings } from '../domain/contactSettings'
import type { TestResult } from '../domain/testResult'

/** The settings of the form, complete, with the address and the name of the blog and what its last test came to. */
export const readContactSettings = async (
  payload: Payload,
): Promise<
  ContactSettings & { address: string | null; blog: string; lastTest: TestResult | null }
> => {
  const [contact, blog] = await Promise.all([
    payload.findGlobal({ slug: 'contact', depth: 0 }),
    payload.findGlobal({ slug: 'blog', depth: 0 }),
  ])
  const { at, to, delivered, trouble } = contact.lastTest ?? {}
  return {
    isOpen: contact.isOpen ?? defaultSettings.isOpen,
    mailTo: contact.mailTo || null,
    keepDays: contact.keepDays ?? defaultSettings.keepDays,
    spamDays: contact.spamDays ?? defaultSettings.spamDays,
    mostLinks: contact.mostLinks ?? defaultSettings.mostLinks,
    address: blog.address || null,
    blog: blog.name ?? '',
    lastTest: at
      ? { at, to: to ?? '', delivered: delivered === true, trouble: trouble ?? null }
      : null,
  }
}
