import { defineConfig } from 'vitest/config'

const execArgv = ['-C', 'development']
const env = { PAYLOAD_FORCE_DRIZZLE_PUSH: 'true', DISABLE_PAYLOAD_HMR: 'true', TZ: 'UTC' }

/** Looks at texts of Payload that every configuration in the same process adds to. */
const alone = ['tests/cms/completeTranslations.integration.spec.ts']

export default defineConfig({
  test: {
    env,
    projects: [
      {
        test: {
          name: 'unit',
          execArgv,
          env,
          include: ['tests/**/*.spec.ts'],
          exclude: ['tests/**/*.{integration,browser,contract}.spec.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'contract',
          execArgv,
          env,
          include: ['tests/**/*.contract.spec.ts', ...alone],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          execArgv,
          env,
          include: ['tests/**/*.integration.spec.ts'],
          exclude: alone,
          // Loading Payload takes a file longer than most of its tests do.
          isolate: false,
          globalSetup: ['tests/support/mongoCleanup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          execArgv,
          env,
          include: ['tests/**/*.browser.spec.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
