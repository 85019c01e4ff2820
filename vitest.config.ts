import { defineConfig } from 'vitest/config'

const execArgv = ['-C', 'development']
const env = { PAYLOAD_FORCE_DRIZZLE_PUSH: 'true', DISABLE_PAYLOAD_HMR: 'true', TZ: 'UTC' }

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
          include: ['tests/**/*.contract.spec.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          execArgv,
          env,
          include: ['tests/**/*.integration.spec.ts'],
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
