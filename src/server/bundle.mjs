import { build } from 'esbuild'

/** Bundles our own code for Node; packages stay what they are. Takes well under a second. */
export const bundle = (entryPoints, outdir = 'dist') =>
  build({
    entryPoints,
    outdir,
    bundle: true,
    // Without it, what a command loads lazily would be loaded by every command.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'warning',
  })

/** Everything that runs in Node outside Next. */
export const entryPoints = {
  server: 'src/server/main.ts',
  ekagro: 'src/cli/main.ts',
  worker: 'src/work/worker.ts',
  reader: 'src/server/readers/reader.ts',
}
