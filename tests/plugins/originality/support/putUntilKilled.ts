import { sqliteStore } from '../../../../plugins/originality/store/sqliteStore'

/** Puts documents into the file named by the first argument, over and over, until the process is ended. */
async function putUntilKilled(url: string): Promise<void> {
  const store = await sqliteStore({ url })
  for (let round = 1; ; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one put after the other is the point
    await store.put(
      Array.from({ length: 2_000 }, (_, index) => ({
        document: `posts:${index}`,
        prints: Array.from({ length: 20 }, (_, print) => round * 1_000_000 + index * 20 + print),
        text: `${round} `.repeat(800),
        revision: String(round),
      })),
    )
    process.stdout.write('.')
  }
}

void putUntilKilled(process.argv[2] ?? '')
