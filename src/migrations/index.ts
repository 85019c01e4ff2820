import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_011415_traffic from './20261128_011415_traffic';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_011415_traffic.up,
    down: migration_20261128_011415_traffic.down,
    name: '20261128_011415_traffic'
  },
];
