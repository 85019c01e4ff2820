import type { Config } from 'payload'

import type { Messages } from '../../src/check/messages'
import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/readiness/components'

/** Adds the screen of the report, its link in the sidebar and its widget on the dashboard to the admin. */
export const withScreens = ({
  admin = {},
  messages,
  canPrint,
}: {
  admin: Config['admin']
  messages: Messages
  /** Whether there is a Chromium that makes a PDF. */
  canPrint: boolean
}): NonNullable<Config['admin']> =>
  addScreen(
    {
      ...admin,
      components: {
        ...admin.components,
        providers: [
          ...(admin.components?.providers ?? []),
          `${folder}/FieldFromHash.tsx#FieldFromHash`,
        ],
      },
    },
    {
      name: 'readiness',
      path: '/readiness',
      label: bilingual({ en: 'Readiness', bn: 'প্রস্তুতি' }),
      Component: {
        path: `${folder}/ReadinessView.tsx#ReadinessView`,
        serverProps: { messages, canPrint },
      },
      widget: {
        slug: 'readiness',
        Component: {
          path: `${folder}/ReadinessWidget.tsx#ReadinessWidget`,
          serverProps: { messages },
        },
      },
    },
  )
