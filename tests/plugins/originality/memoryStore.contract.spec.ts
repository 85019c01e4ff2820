import { memoryStore } from '../../../plugins/originality/store/memoryStore'
import { fingerprintStoreContract } from '../../contracts/fingerprintStore'

fingerprintStoreContract({
  name: 'memoryStore',
  open: () => Promise.resolve(memoryStore({ budget: 1_000 })),
})
