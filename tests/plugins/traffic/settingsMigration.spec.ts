import { createClient } from '@libsql/client'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { migrations } from '../../../src/migrations'

const name = '20261128_035629_traffic_settings_one'
const place = migrations.findIndex((one) => one.name === name)

describe('the step that makes one of two settings, on SQLite', () => {
  let client: ReturnType<typeof createClient>
  let args: MigrateUpArgs
  beforeEach(async () => {
    client = createClient({ url: ':memory:' })
    // A migration of ours uses nothing but the database.
    args = { db: drizzle(client) } as unknown as MigrateUpArgs
    for (const { up } of migrations.slice(0, place)) await up(args)
  })
  afterEach(() => client.close())

  const rows = async (statement: string) =>
    (await client.execute(statement)).rows.map((row) => Object.values(row))
  const report = async () => {
    await client.execute(
      `insert into traffic_reports (id, public_stats, updated_at) values ('r', 1, '2026-11-01')`,
    )
    await client.execute(
      `insert into traffic_reports_texts ("order", parent_id, path, text)
        values (1, 'r', 'prohibitedSources', 'b.example'), (2, 'r', 'prohibitedSources', 'আ.example')`,
    )
  }
  const settings = async () => {
    await client.execute(
      `insert into traffic_settings (id, is_on, country_header, most_a_minute) values ('s', 0, 'CF-IPCountry', 90)`,
    )
    await client.execute(
      `insert into traffic_settings_texts ("order", parent_id, path, text) values (1, 's', 'otherHosts', 'm.example')`,
    )
  }
  const texts = () =>
    rows(`select parent_id, path, "order", text from traffic_settings_texts order by path, "order"`)
  const values = () =>
    rows('select id, is_on, country_header, most_a_minute, public_stats from traffic_settings')

  it('carries what both said over, and back', async () => {
    await settings()
    await report()
    await migrations[place]!.up(args)
    expect(await values()).toEqual([['s', 0, 'CF-IPCountry', 90, 1]])
    expect(await texts()).toEqual([
      ['s', 'otherHosts', 1, 'm.example'],
      ['s', 'prohibitedSources', 1, 'b.example'],
      ['s', 'prohibitedSources', 2, 'আ.example'],
    ])
    expect(await rows(`select name from sqlite_master where name like 'traffic_reports%'`)).toEqual(
      [],
    )
    await migrations[place]!.down(args)
    expect(await rows('select public_stats from traffic_reports')).toEqual([[1]])
    expect(await rows('select text from traffic_reports_texts order by "order"')).toEqual([
      ['b.example'],
      ['আ.example'],
    ])
    expect(await texts()).toEqual([['s', 'otherHosts', 1, 'm.example']])
  })

  it('makes the settings that stay where only the others were saved, with their defaults', async () => {
    await report()
    await migrations[place]!.up(args)
    expect(await values()).toEqual([['r', 1, null, 60, 1]])
    expect(await texts()).toHaveLength(2)
  })

  it('leaves the settings alone where the others were never saved', async () => {
    await settings()
    await migrations[place]!.up(args)
    expect(await values()).toEqual([['s', 0, 'CF-IPCountry', 90, 0]])
    expect(await texts()).toHaveLength(1)
  })

  it('has nothing to do on a blog where neither was saved', async () => {
    await migrations[place]!.up(args)
    expect(await values()).toEqual([])
  })
})
