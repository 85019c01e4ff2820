import type { Payload, PayloadRequest } from 'payload'

export type CadenceOptions = {
  /** The words of published posts by id, of all or of some; posts that are missing in it count as long enough. */
  readWords: (wanted: { payload: Payload; ids?: readonly string[] }) => Promise<Map<string, number>>
  /** Why a schedule was refused when its time came, in the words and with the rights of whoever asks; null when it was not, or nobody knows. */
  whyRefused?: (refused: { req: PayloadRequest; post: string }) => Promise<string | null>
  /** Whether a schedule that failed at a time (ISO 8601) was refused and not broken; whoever refused it has told of it. */
  wasRefused?: (refused: { payload: Payload; post: string; at: string }) => Promise<boolean>
}

export type ResolvedCadenceOptions = Required<CadenceOptions>

/** The options with their defaults. */
export const resolveOptions = ({
  readWords,
  whyRefused = async () => null,
  wasRefused = async () => false,
}: CadenceOptions): ResolvedCadenceOptions => ({ readWords, whyRefused, wasRefused })
