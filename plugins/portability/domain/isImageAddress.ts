/** Whether the address of an attachment is one of a picture, by its ending. */
export const isImageAddress = (address: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif|bmp|svg|heic)(?:[?#].*)?$/i.test(address)
