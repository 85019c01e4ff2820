const prefixes = ['ekagro_print', 'ekagro_web_', 'ekagro_facts', 'ekagro_leases', 'ekagro_index']

/**
 * Whether a collection of MongoDB is left out of backups: what Ekagro makes again by itself (fingerprints, facts), what ends with its
 * process (leases), and the texts of fetched pages, which nobody may keep.
 */
export const isRebuildable = (name: string): boolean =>
  prefixes.some((prefix) => name.startsWith(prefix))
