export { coefficientOfVariation, fewestGaps } from '../../../src/check/coefficientOfVariation'
