import type { Command } from './command'

/** Every word of `ekagro`, loaded when it is called: `compare` and `analyse` never load Payload. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./commands/import')).importCommand,
  report: async () => (await import('./commands/report')).reportCommand,
  facts: async () => (await import('./commands/facts')).factsCommand,
  compare: async () => (await import('./commands/compare')).compareCommand,
  analyse: async () => (await import('./commands/analyse')).analyseCommand,
  niche: async () => (await import('./commands/niche')).nicheCommand,
  library: async () => (await import('./commands/library')).libraryCommand,
  search: async () => (await import('./commands/search')).searchCommand,
  media: async () => (await import('./commands/media')).mediaCommand,
  site: async () => (await import('./commands/site')).siteCommand,
  traffic: async () => (await import('./commands/traffic')).trafficCommand,
  backup: async () => (await import('./commands/backup')).backupCommand,
  restore: async () => (await import('./commands/restore')).restoreCommand,
  'create-user': async () => (await import('./commands/createUser')).createUserCommand,
  doctor: async () => (await import('./commands/doctor')).doctorCommand,
}
