/** Where a lease is kept, such as that of the job runner: one row that every process of the blog sees. */
export type LeaseStore = {
  /**
   * Takes or renews the lease for `holder` until `until` (milliseconds since 1970) if it is free, run out at `now`, or
   * already theirs. One atomic step; true when it is theirs now.
   */
  take(lease: { holder: string; now: number; until: number }): Promise<boolean>
  /** Whether anybody holds it at `now`. */
  isHeld(now: number): Promise<boolean>
  /** Gives it back; nothing happens when somebody else holds it. */
  release(holder: string): Promise<void>
  /** Lets go of what the adapter holds open. */
  close(): void
}
