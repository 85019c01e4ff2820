import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_004628_policy_decisions from './20261128_004628_policy_decisions';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_004628_policy_decisions.up,
    down: migration_20261128_004628_policy_decisions.down,
    name: '20261128_004628_policy_decisions'
  },
];
