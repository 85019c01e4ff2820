import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What `npm start` does for a stranger: on an empty folder it answers and shows the login page. Builds first if needed. */
const directory = mkdtempSync(path.join(tmpdir(), 'ekagro-start-'))
const port = await freePort()
const server = spawn('npm', ['start', '--silent'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    DATABASE_URL: `file:${directory}/blog.db`,
    PORT: String(port),
    LOG_LEVEL: 'error',
  },
  detached: true,
})
let printed = ''
server.stdout.on('data', (chunk) => {
  printed += chunk
})

let isRight = false
try {
  const health = await answerOf('/api/health', 300)
  const login = await answerOf('/admin/create-first-user', 30)
  isRight = health.body.includes('"ok"') && login.status === 200 && login.body.includes('email')
  if (!/\/api\/setup\?token=/.test(printed)) {
    process.stderr.write(`No setup link was printed:\n${printed}\n`)
    isRight = false
  }
} finally {
  // The whole group: npm hands no signal on.
  if (server.pid && server.exitCode === null) {
    process.kill(-server.pid, 'SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
  rmSync(directory, { recursive: true, force: true })
}
if (!isRight) {
  process.stderr.write('The production server did not show what it should.\n')
  process.exit(1)
}
process.stdout.write('It starts, answers and shows the first page.\n')

async function answerOf(route, seconds) {
  for (let second = 0; second < seconds; second += 1) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${route}`)
      return { status: response.status, body: await response.text() }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    if (server.exitCode !== null) break
  }
  throw new Error(`${route} did not answer.`)
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address()
      probe.close(() => resolve(free))
    })
  })
}
