import * as migration_20261122_230730_init from './20261122_230730_init';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init'
  },
];
