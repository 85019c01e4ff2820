import type { FingerprintStore } from '../../../plugins/originality/domain/fingerprintStore'
import { sqliteStore } from '../../../plugins/originality/store/sqliteStore'

/** The store behind an address: `file:`. */
export const openStore = (url: string): Promise<FingerprintStore> => sqliteStore({ url })
