/** What it takes to measure a rule that this version does not measure, and what to look at meanwhile: English, then Bengali. */
export const needs: Readonly<Record<string, readonly [en: string, bn: string]>> = {}
