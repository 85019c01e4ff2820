/** As many notices are mailed to one person by themselves within ten minutes; more come as one mail. The numbers are ours. */
export const mailWindow = { most: 5, length: 600_000 } as const
