import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_003244_originality_own_network from './20261128_003244_originality_own_network';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_003244_originality_own_network.up,
    down: migration_20261128_003244_originality_own_network.down,
    name: '20261128_003244_originality_own_network'
  },
];
