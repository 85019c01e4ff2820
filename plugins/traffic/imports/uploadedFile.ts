/** A file that was sent and waits on the disk, with what reading it needs. Plain data: it goes to a thread. */
export type UploadedFile = {
  /** Where the body of the request lies, as it came. */
  path: string
  /** Its media type, with the boundary of its parts. */
  type: string
  timeZone: string
  hosts: string[]
}
