import type { GoogleAlert } from './googleReading'
import { recordsIn, textIn } from './recordsIn'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

/** The alerts in an answer to `accounts.alerts.list`. Google's messages may hold HTML; only their text is kept. */
export const alertsIn = (body: unknown): GoogleAlert[] =>
  recordsIn(body, 'alerts')
    .slice(0, 50)
    .map((alert) => ({
      severity: textIn(alert, 'severity', 50),
      type: textIn(alert, 'type', 100),
      message: textIn(alert, 'message', 4_000)
        .replace(/<[^<>]*>/gu, ' ')
        .replace(/&(#39|\w+);/gu, (whole, name: string) => entities[name] ?? whole)
        .replace(/\s+/gu, ' ')
        .trim(),
    }))
