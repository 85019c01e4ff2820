/** Evidence (per 100 words) that a text on no subject at all may show by chance. Ours; chosen on labelled news. */
export const chanceEvidence = 3
