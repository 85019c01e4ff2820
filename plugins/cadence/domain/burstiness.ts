export { burstiness } from '../../../src/check/burstiness'
