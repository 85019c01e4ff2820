import { readFileSync } from 'node:fs'

/** Which process this is, so that no other that ever had the same number can be taken for it. */
export type ProcessTag = { boot: string; pid: number; start: string }

/**
 * Tells a process apart by the boot of the machine, its number, and the tick at which it started, as Linux tells them. Elsewhere the boot is `0` and the
 * start that of the clock in seconds.
 */
export const processTag = (): ProcessTag => ({
  boot: bootOf(),
  pid: process.pid,
  start: startOf(process.pid) ?? String(Math.round(Date.now() / 1000 - process.uptime())),
})

const bootOf = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').replace(/\W/g, '').slice(0, 12)
  } catch {
    return '0'
  }
}

/** Start of a process in ticks since the boot, field 22 of its stat; null when there is no such process, or no /proc. */
export const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
