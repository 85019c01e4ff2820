import type { SelectField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { fieldForSignedIn } from '../access'

const byHand = ['manual', 'ai-assisted']

/**
 * How a text came here. People choose between `manual` and `ai-assisted`; `import`, `rss` and `api` are set by the way
 * a document came in and stay, since the report asks whether a person has reviewed it.
 */
export const createdViaField = (): SelectField => ({
  name: 'createdVia',
  type: 'select',
  defaultValue: 'manual',
  index: true,
  access: { read: fieldForSignedIn },
  label: bilingual({ en: 'Created by', bn: 'যেভাবে তৈরি' }),
  admin: { position: 'sidebar', isClearable: false },
  options: [
    { value: 'manual', label: bilingual({ en: 'Hand', bn: 'হাতে লেখা' }) },
    { value: 'import', label: bilingual({ en: 'Import', bn: 'আমদানি' }) },
    { value: 'rss', label: bilingual({ en: 'Feed (RSS)', bn: 'ফিড (আরএসএস)' }) },
    { value: 'api', label: bilingual({ en: 'API', bn: 'এপিআই' }) },
    { value: 'ai-assisted', label: bilingual({ en: 'AI-assisted', bn: 'এআইয়ের সহায়তায়' }) },
  ],
  hooks: {
    beforeChange: [
      ({ value, originalDoc, operation, req }) => {
        if (req.context.import === true || !req.user) return value as unknown
        if (operation === 'create') {
          const strategy = (req.user as { _strategy?: string })._strategy
          if (strategy === 'api-key') return value === 'ai-assisted' ? value : 'api'
          return byHand.includes(value as string) ? value : 'manual'
        }
        const before: unknown = originalDoc?.createdVia
        if (typeof before === 'string' && !byHand.includes(before)) return before
        return byHand.includes(value as string) ? value : before
      },
    ],
  },
})
