import { appendFileSync } from 'node:fs'

import { MongoClient } from 'mongodb'

/**
 * Loaded into a process that a test is going to kill (`--import`): notes its sessions in the file EKAGRO_TOLD_SESSIONS, so that the test can end
 * them. What a killed process had open is held by the server for a minute, and every write to the same documents waits.
 */
const file = process.env.EKAGRO_TOLD_SESSIONS
if (file) {
  // oxlint-disable-next-line typescript/unbound-method -- called with its client below
  const start = MongoClient.prototype.startSession
  MongoClient.prototype.startSession = function startSession(...given) {
    const session = start.apply(this, given)
    const { id } = session.serverSession
    appendFileSync(file, `${Buffer.from(id.id.buffer).toString('hex')}\n`)
    return session
  }
}
