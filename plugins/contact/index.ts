import type { Plugin } from 'payload'

import { routesOf } from '../../src/cms/routesOf'
import { ContactMessages } from './collections/ContactMessages'
import { ContactSettings } from './collections/ContactSettings'
import { testEndpoint } from './endpoints/testEndpoint'
import { lookAfterMessages } from './gather/lookAfterMessages'
import { mailContactMessageTask } from './jobs/mailContactMessageTask'
import { contactRoute } from './routes/contactRoute'

/** Can readers reach you? Takes messages of the contact form, keeps them, mails them, and tests that the mail arrives. */
export const contactPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), ContactMessages],
  globals: [...(config.globals ?? []), ContactSettings],
  custom: { ...config.custom, routes: [...routesOf(config), contactRoute] },
  endpoints: [...(config.endpoints ?? []), testEndpoint],
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), mailContactMessageTask] },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await lookAfterMessages(payload)
  },
})
