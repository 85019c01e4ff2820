/**
 * The version of the catalogue: the day on which its sources were last read, and a count within that day.
 * Raised whenever a rule, a threshold, a weight or a source changes, so that two reports can be told apart.
 */
export const rulesVersion = '2026-11-28.2'
