/** Documents of one block of postings in the SQLite store: a place in a block is two bytes. */
export const blockSize = 65_536
