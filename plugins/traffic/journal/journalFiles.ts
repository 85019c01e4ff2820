import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises'
import path from 'node:path'

/** A segment that is being written. */
export type SegmentFile = {
  /** Appends and waits until it is on the disk. When that fails, nothing of it stays where it can be helped. */
  append(bytes: Buffer): Promise<void>
  /** False after a failed append that could not be taken back: nothing more may be appended. */
  isSound(): boolean
  close(): Promise<void>
}

/** The folder of the journal; tests give one whose disk is full. */
export type JournalFiles = {
  list(): Promise<string[]>
  create(name: string): Promise<SegmentFile>
  read(name: string): Promise<Buffer>
  remove(name: string): Promise<void>
}

/** Makes the folder (mode 0700) when it is used first. */
export const journalFiles = (directory: string): JournalFiles => {
  const place = (name: string): string => path.join(directory, name)
  return {
    async list() {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      return (await readdir(directory)).toSorted()
    },
    async create(name) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const file = await open(place(name), 'wx', 0o600)
      try {
        await syncFolder(directory)
      } catch (error) {
        await file.close()
        throw error
      }
      let length = 0
      let isSound = true
      return {
        async append(bytes) {
          try {
            for (let written = 0; written < bytes.length;) {
              // oxlint-disable-next-line no-await-in-loop -- a short write is taken up where it ended
              const result = await file.write(
                bytes,
                written,
                bytes.length - written,
                length + written,
              )
              written += result.bytesWritten
            }
            await file.datasync()
            length += bytes.length
          } catch (error) {
            isSound = await file.truncate(length).then(
              () => true,
              () => false,
            )
            throw error
          }
        },
        isSound: () => isSound,
        close: () => file.close(),
      }
    },
    read: (name) => readFile(place(name)),
    async remove(name) {
      try {
        await unlink(place(name))
      } catch (error) {
        // Another process that took over the same abandoned segment was quicker.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    },
  }
}

/** A new file survives a power cut only when its folder was synced too; where folders cannot be opened, there is nothing to do. */
const syncFolder = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return
  const folder = await open(directory, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
