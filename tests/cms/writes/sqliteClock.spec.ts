import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { publicTags } from '../../../src/cms/writes/publicTags'
import { sqliteClock } from '../../../src/cms/writes/sqliteClock'
import type { Generations, WriteClock } from '../../../src/cms/writes/writeClock'

let directory: string
let other: Database.Database
let clock: WriteClock

const open = (): WriteClock =>
  sqliteClock({
    blogFile: path.join(directory, 'blog.db'),
    indexFile: path.join(directory, 'index.db'),
    tables: ['posts', 'posts_rels', '_posts_v', 'post_facts', 'media', 'users'],
  })

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ekagro-clock-'))
  other = new Database(path.join(directory, 'blog.db'))
  other.exec(`pragma journal_mode = wal;
    create table payload_kv (id text primary key, key text not null unique, data text not null);
    create table posts (a); create table posts_rels (a); create table _posts_v (a);
    create table post_facts (a); create table media (a); create table users (a);`)
  clock = open()
})
afterEach(async () => {
  clock.close()
  other.close()
  await rm(directory, { recursive: true, force: true })
})

const changed = (before: Generations | null, after: Generations | null): string[] =>
  publicTags.filter((_tag, at) => before?.[at] !== after?.[at])

describe('the clock on SQLite', () => {
  it('counts what another connection writes, by what it is about', () => {
    const before = clock.read()
    other.exec('insert into posts values (1)')
    const inserted = clock.read()
    expect(changed(before, inserted)).toEqual(['posts'])
    other.exec('update posts set a = 2')
    const updated = clock.read()
    expect(changed(inserted, updated)).toEqual(['posts'])
    other.exec('delete from posts; insert into media values (1)')
    const deleted = clock.read()
    expect(changed(updated, deleted)).toEqual(['posts', 'media'])
    other.exec('insert into posts_rels values (1)')
    expect(changed(deleted, clock.read())).toEqual(['posts'])
  })

  it('gives the same array while nothing public is written', () => {
    const before = clock.read()
    other.exec('insert into _posts_v values (1); insert into users values (1)')
    other.exec('insert into post_facts values (1)')
    expect(clock.read()).toBe(before)
  })

  it('sees nothing of a write that is not committed or was taken back', () => {
    const before = clock.read()
    other.exec('begin; insert into posts values (1)')
    expect(clock.read()).toBe(before)
    other.exec('rollback')
    expect(clock.read()).toBe(before)
  })

  it('goes on where it was after another start', () => {
    other.exec('insert into posts values (1)')
    const before = clock.read()
    clock.close()
    clock = open()
    expect(clock.read()).toEqual(before)
  })

  it('knows nothing when its counts are gone', () => {
    other.exec('delete from payload_kv')
    expect(clock.read()).toBeNull()
  })

  it('tells a write to the index apart', () => {
    const before = [clock.read(), clock.readIndex()]
    const index = new Database(path.join(directory, 'index.db'))
    index.exec('create table words (a)')
    index.close()
    expect(clock.read()).toBe(before[0])
    expect(clock.readIndex()).not.toBe(before[1])
  })
})
