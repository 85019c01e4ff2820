import type { Messages } from '../../../src/check/messages'
import { fetchMessages } from '../../../src/fetch/messages'

/** Why a picture of an import stays on its old host: `download:<code>` of a FailedDownload. */
export const downloadMessages: Messages = {
  en: {
    ...renamed(fetchMessages['en'] ?? {}),
    'download:no-picture': 'What lies there is no picture that a browser shows, or a broken one.',
    'download:not-saved': 'The picture could not be saved.',
    'download:done':
      '{downloaded, plural, one {# picture was} other {# pictures were}} brought here.',
    'download:failed':
      '{failed, plural, one {# picture stays} other {# pictures stay}} on the old host:',
  },
  bn: {
    ...renamed(fetchMessages['bn'] ?? {}),
    'download:no-picture': 'সেখানে যা আছে তা ব্রাউজারে দেখানোর মতো ছবি নয়, অথবা ছবিটি নষ্ট।',
    'download:not-saved': 'ছবিটি সংরক্ষণ করা যায়নি।',
    'download:done': '{downloaded, number}টি ছবি আনা হয়েছে।',
    'download:failed': '{failed, number}টি ছবি পুরোনো সাইটেই রয়ে গেছে:',
  },
}

function renamed(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).map(([key, text]) => [key.replace(/^fetch:/u, 'download:'), text]),
  )
}
