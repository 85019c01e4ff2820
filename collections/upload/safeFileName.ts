import type { PictureKind } from './pictureKind'

const extensions = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif' } as const
/** Bytes of UTF-8 before the extension: the sizes add theirs, and file systems take 255 in all. */
const longest = 150

/**
 * A name that is safe on every disk and in every address: letters of all scripts stay (NFC), with the joiners that Bengali needs; paths,
 * control characters, marks that turn the reading direction and what systems reserve go. The ending is that of the content.
 */
export const safeFileName = ({ name, kind }: { name: string; kind: PictureKind }): string => {
  const base = name
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/\.[^.]*$/u, '')
    .replaceAll(/[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu, '')
    .replaceAll(/[<>:"|?*#%&{}$!'`@+=;,\s.]+/gu, '-')
    .replaceAll(/-{2,}/gu, '-')
    .replaceAll(/^[-_]+|[-_]+$/gu, '')
  return `${cut(base) || 'picture'}.${extensions[kind]}`
}

const cut = (text: string): string => {
  let bytes = 0
  let kept = ''
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > longest) break
    kept += letter
  }
  return kept
}
