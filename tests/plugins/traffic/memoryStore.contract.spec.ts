import { memoryStore } from '../../../plugins/traffic/store/memoryStore'
import { trafficStoreContract } from '../../contracts/trafficStore'

trafficStoreContract({
  name: 'memoryStore',
  open: async (most) => memoryStore(most === undefined ? {} : { most }),
  again: null,
})
