/** How long a confirmed statement holds, in days: half a year, as long as the statement about traffic. Our number. */
export const daysOfWord = 182
