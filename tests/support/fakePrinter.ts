import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A program in the place of Chromium: prints the page that it was told to print, behind the mark of a PDF; fails while the file `broken` is there. */
export const makeFakePrinter = async (): Promise<{
  folder: string
  chromium: string
  broken: string
}> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-pdf-'))
  const chromium = path.join(folder, 'chromium')
  const broken = path.join(folder, 'broken')
  await writeFile(
    chromium,
    `#!/bin/sh
[ -e ${broken} ] && exit 1
for one in "$@"; do
  case "$one" in
    --print-to-pdf=*) to="\${one#--print-to-pdf=}";;
    file://*) from="\${one#file://}";;
  esac
done
{ printf '%%PDF-'; cat "$from"; } > "$to"
`,
  )
  await chmod(chromium, 0o755)
  return { folder, chromium, broken }
}
