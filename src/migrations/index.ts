import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_004823_niche_confirmations from './20261128_004823_niche_confirmations';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_004823_niche_confirmations.up,
    down: migration_20261128_004823_niche_confirmations.down,
    name: '20261128_004823_niche_confirmations'
  },
];
