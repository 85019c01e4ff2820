/** An answer as it is kept and sent: whole in memory, its body in one piece. */
export type Answer = {
  status: number
  /** What the endpoint said of the content: type, links, its own cache rules. Names in lower case. */
  headers: readonly (readonly [string, string])[]
  body: Buffer
  /** Milliseconds of the clock on the wall when the read behind it began. */
  began: number
  /** `began` as HTTP writes it, once it has been told. */
  lastModified?: string
  /** May be kept: a 200 that nobody marked as private. */
  isKeepable: boolean
  /** The forms in which it was sent so far, or is being packed for. */
  forms: Partial<Record<Encoding, Form | Promise<Form>>>
}

export type Encoding = 'identity' | 'gzip' | 'br'

/** One answer in one encoding, ready to be written. */
export type Form = { body: Buffer; etag: string; head: readonly string[] }
