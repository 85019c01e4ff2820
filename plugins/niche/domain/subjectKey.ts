import type { NicheSettings } from './niche'

/** The name that confirmations are kept under: those of a preset say nothing about another. Own words may be refined. */
export const subjectKey = ({ preset }: Pick<NicheSettings, 'preset'>): string => preset ?? 'own'
