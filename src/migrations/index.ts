import * as migration_20261122_230730_init from './20261122_230730_init';
import * as migration_20261128_012244_subject_quality_originality from './20261128_012244_subject_quality_originality';
import * as migration_20261128_015709_traffic from './20261128_015709_traffic';
import * as migration_20261128_035629_traffic_settings_one from './20261128_035629_traffic_settings_one';
import * as migration_20261128_045620_frontend_api from './20261128_045620_frontend_api';
import * as migration_20261128_051141_owners_word from './20261128_051141_owners_word';
import * as migration_20261128_090522_verdict from './20261128_090522_verdict';

export const migrations = [
  {
    up: migration_20261122_230730_init.up,
    down: migration_20261122_230730_init.down,
    name: '20261122_230730_init',
  },
  {
    up: migration_20261128_012244_subject_quality_originality.up,
    down: migration_20261128_012244_subject_quality_originality.down,
    name: '20261128_012244_subject_quality_originality',
  },
  {
    up: migration_20261128_015709_traffic.up,
    down: migration_20261128_015709_traffic.down,
    name: '20261128_015709_traffic',
  },
  {
    up: migration_20261128_035629_traffic_settings_one.up,
    down: migration_20261128_035629_traffic_settings_one.down,
    name: '20261128_035629_traffic_settings_one',
  },
  {
    up: migration_20261128_045620_frontend_api.up,
    down: migration_20261128_045620_frontend_api.down,
    name: '20261128_045620_frontend_api',
  },
  {
    up: migration_20261128_051141_owners_word.up,
    down: migration_20261128_051141_owners_word.down,
    name: '20261128_051141_owners_word',
  },
  {
    up: migration_20261128_090522_verdict.up,
    down: migration_20261128_090522_verdict.down,
    name: '20261128_090522_verdict'
  },
];
