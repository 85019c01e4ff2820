export { problem } from '../../../src/cms/problem'
