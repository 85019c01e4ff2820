import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_012120_traffic_show from './20261128_012120_traffic_show';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_012120_traffic_show.up,
    down: migration_20261128_012120_traffic_show.down,
    name: '20261128_012120_traffic_show'
  },
];
