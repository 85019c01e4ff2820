/** Work that would hold the event loop: plain data in, plain data out. */
export type WorkTask = (input: never) => unknown
export type WorkTasks = Readonly<Record<string, WorkTask>>
