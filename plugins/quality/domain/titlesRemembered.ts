/** As many titles as a large blog has: every report asks about all of them. */
export const titlesRemembered = 16_384
