import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../support/freePort'
import { startServer } from '../support/startServer'

/** A blog of this bench: its database and the folders beside it. */
export type Place = { env: Record<string, string>; url: string }

/** The address that the blog's settings name; hits of other hosts are dropped. */
export const blogOrigin = 'https://blog.example'

/** A new blog in a folder, with an address and a trusted proxy, so that each hit may come from another reader. */
export const makePlace = async (options: { directory: string; url: string }): Promise<Place> => {
  const { directory, url } = options
  await mkdir(directory, { recursive: true })
  const env = {
    NODE_ENV: 'production' as const,
    LOG_LEVEL: 'error',
    DATABASE_URL: url,
    EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
    EKAGRO_JOURNAL_DIRECTORY: path.join(directory, 'journal'),
    EKAGRO_SALT_DIRECTORY: path.join(directory, 'salts'),
    PAYLOAD_SECRET: 'only-for-this-bench',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const seeding = spawnSync(
    process.execPath,
    ['-C', 'production', '--enable-source-maps', 'dist/bench/traffic/seed.js'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] },
  )
  if (seeding.status !== 0) throw new Error('Making the blog failed; the lines above say why.')
  return { env, url }
}

/** The product's own server on a place. */
export const startBlog = async (
  place: Place,
): Promise<{ origin: string; pid: number; stop: () => Promise<void> }> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { pid, stop } = await startServer({
    args: ['-C', 'production', 'dist/server.js'],
    env: { ...place.env, PORT: String(port), HOST: '127.0.0.1' },
    readyUrl: `${origin}/api/posts?limit=1&depth=0`,
  })
  return { origin, pid, stop }
}
