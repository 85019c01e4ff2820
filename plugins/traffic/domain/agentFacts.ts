import type { Device } from './hit'

/** What an agent tells about who asks. */
export type AgentFacts = {
  /** A declared robot, other than a browser without a screen. */
  isBot: boolean
  isHeadless: boolean
  device: Device
  /** Family such as `Chrome`; empty when it cannot be told. */
  browser: string
  /** Host of the app whose own browser it is, or empty. */
  inApp: string
}
