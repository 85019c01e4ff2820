/** A UUID on SQLite, an ObjectId on MongoDB, which refuses to be asked for anything else. */
export const isDocumentId = (id: string): boolean =>
  /^(?:[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(id)
