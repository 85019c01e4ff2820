import type { Messages } from '../../../src/check/messages'
import type { ResolvedAdsenseOptions } from '../options'

/** What the plugin gives its screen. */
export type ScreenProps = {
  messages: Messages
  readReport: ResolvedAdsenseOptions['readReport']
  /** Id of the OAuth client of the operator. */
  operatorClient: string | null
}
