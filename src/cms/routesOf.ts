import type { Config } from 'payload'

import type { Route } from './route'

/** The routes that plugins put in front of Payload. */
export const routesOf = (config: Pick<Config, 'custom'>): readonly Route[] =>
  (config.custom?.routes as Route[] | undefined) ?? []
