import * as migration_20261122_200011_init from './20261122_200011_init';

export const migrations = [
  {
    up: migration_20261122_200011_init.up,
    down: migration_20261122_200011_init.down,
    name: '20261122_200011_init'
  },
];
