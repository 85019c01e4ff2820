/** How long the salt of a day is kept, in milliseconds: the day itself and one more, for clocks and processes that differ. */
export const saltLifetime = 48 * 60 * 60_000

/**
 * Where the salts of days are kept: apart from the databases and from backups. Every adapter passes `tests/contracts/saltStore.ts`.
 */
export type SaltStore = {
  /** The salt of a day (`YYYY-MM-DD`), 32 random bytes, made when it is asked for first: whoever asks at the same moment gets the same. */
  get(options: { day: string; now: number }): Promise<Uint8Array>
  /** Destroys the salts that are 48 hours old; returns how many. */
  purge(now: number): Promise<number>
  close(): Promise<void>
}
