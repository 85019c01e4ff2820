import type { Plugin } from 'payload'

import { ReadinessSettings } from './collections/ReadinessSettings'
import { Reports } from './collections/Reports'
import { getDocumentFacts } from './endpoints/getDocumentFacts'
import { getDocumentTodo } from './endpoints/getDocumentTodo'
import { getHistory } from './endpoints/getHistory'
import { getMarkdown } from './endpoints/getMarkdown'
import { getPdf } from './endpoints/getPdf'
import { getReport } from './endpoints/getReport'
import { rebuildEndpoints } from './endpoints/rebuildEndpoints'
import { runReport } from './endpoints/runReport'
import { startSchedule } from './gather/startSchedule'
import { dropFacts } from './hooks/dropFacts'
import { queueAnalysis } from './hooks/queueAnalysis'
import { analyseDocumentTask } from './jobs/analyseDocumentTask'
import { makeReportTask } from './jobs/makeReportTask'
import { rebuildFactsTask } from './jobs/rebuildFactsTask'
import { type ReadinessOptions, resolveOptions } from './options'
import { withScreens } from './withScreens'

const analysed = ['posts', 'pages']

/** May the blog apply? Runs the analysers on every save, the checks on demand, and keeps the reports. */
export const readinessPlugin =
  (options: ReadinessOptions): Plugin =>
  (config) => {
    const resolved = resolveOptions(options)
    return {
      ...config,
      admin: withScreens({
        admin: config.admin,
        messages: resolved.messages,
        canPrint: Boolean(resolved.chromium),
      }),
      collections: [
        ...(config.collections ?? []).map((collection) =>
          analysed.includes(collection.slug)
            ? {
                ...collection,
                fields: [factsPanel, ...collection.fields],
                hooks: {
                  ...collection.hooks,
                  afterChange: [...(collection.hooks?.afterChange ?? []), queueAnalysis],
                  afterDelete: [...(collection.hooks?.afterDelete ?? []), dropFacts],
                },
              }
            : collection,
        ),
        Reports,
      ],
      globals: [...(config.globals ?? []), ReadinessSettings],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await startSchedule(payload)
      },
      endpoints: [
        ...(config.endpoints ?? []),
        getReport(resolved),
        getHistory,
        getMarkdown(resolved),
        getPdf(resolved),
        runReport,
        ...rebuildEndpoints,
        getDocumentFacts(resolved),
        getDocumentTodo(resolved),
      ],
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          analyseDocumentTask(resolved),
          makeReportTask(resolved),
          rebuildFactsTask(resolved),
        ],
      },
    }
  }

const factsPanel = {
  name: 'readinessPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/plugins/readiness/components/FactsPanel.tsx#FactsPanel' },
  },
} as const
