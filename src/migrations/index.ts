import * as migration_20261122_203346_init from './20261122_203346_init';

export const migrations = [
  {
    up: migration_20261122_203346_init.up,
    down: migration_20261122_203346_init.down,
    name: '20261122_203346_init'
  },
];
