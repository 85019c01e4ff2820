/** What a test message came to. */
export type TestResult = {
  /** ISO 8601. */
  at: string
  /** The address that it was sent to; empty where none is set. */
  to: string
  /** The mail server took it for that address. */
  delivered: boolean
  /** `no-address`, `no-mail`, `late`, or what the mail server said; null where it was delivered. */
  trouble: string | null
}
