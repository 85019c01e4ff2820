import * as migration_20261122_191728_init from './20261122_191728_init';

export const migrations = [
  {
    up: migration_20261122_191728_init.up,
    down: migration_20261122_191728_init.down,
    name: '20261122_191728_init'
  },
];
