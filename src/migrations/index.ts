import * as migration_20261122_184430_init from './20261122_184430_init';

export const migrations = [
  {
    up: migration_20261122_184430_init.up,
    down: migration_20261122_184430_init.down,
    name: '20261122_184430_init'
  },
];
