const form =
  /^[\p{L}\p{M}\p{N}._%+'-]+@(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}]{2,}$/u

/** Whether a text is one mail address and nothing else: no name beside it, no second one, no space, so that it may stand in the head of a mail. */
export const isMailbox = (text: string): boolean =>
  text.length <= 254 && (text.split('@')[0]?.length ?? 0) <= 64 && form.test(text)
