import { readFileSync } from 'node:fs'

import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'

import { commands } from '../../src/cli/commands'
import { readEnvironment } from '../../src/cms/readEnvironment'

type Service = {
  image?: string
  build?: string
  command?: string[]
  environment?: Record<string, string>
  volumes?: string[]
  ports?: string[]
  healthcheck?: { test?: string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }>
}
const compose = load(readFileSync('docker-compose.yml', 'utf8')) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}
const dockerfile = readFileSync('Dockerfile', 'utf8')
const { services, volumes } = compose

describe('docker-compose.yml', () => {
  it('has the services, each with a way to be started again and the volumes it names', () => {
    expect(Object.keys(services).toSorted()).toEqual(['backup', 'caddy', 'ekagro', 'mongo'])
    const named = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((volume) => volume.split(':')[0]!),
    )
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(volumes).toSorted())
    for (const service of Object.values(services)) {
      for (const other of Object.keys(service.depends_on ?? {}))
        expect(services).toHaveProperty(other)
    }
  })

  it('publishes the proxy alone', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports)
    expect(published.map(([name]) => name)).toEqual(['caddy'])
  })

  it('waits for what is looked after: by the image itself, or by the service', () => {
    const awaited = Object.values(services).flatMap((service) =>
      Object.keys(service.depends_on ?? {}),
    )
    for (const name of new Set(awaited)) {
      const isLookedAfter =
        services[name]!.healthcheck?.test !== undefined ||
        (services[name]!.build !== undefined && dockerfile.includes('HEALTHCHECK'))
      expect([name, isLookedAfter]).toEqual([name, true])
    }
    expect(services.mongo!.healthcheck!.test!.at(-1)).toContain('rs.initiate')
  })

  it('writes into folders that the image gave to its user', () => {
    const owned = /chown node:node ([^\n]+)/.exec(dockerfile)![1]!.split(' ')
    for (const name of ['ekagro', 'backup']) {
      for (const volume of services[name]!.volumes!) {
        const [, place] = volume.split(':')
        expect(owned).toContain(place!.replace('/app/', ''))
      }
    }
  })

  it('gives an environment that the program takes', () => {
    const given = Object.entries(services.ekagro!.environment!).map(([name, value]) => {
      const filled = value
        .replace(/\$\{PAYLOAD_SECRET:\?[^}]*\}/, 'a secret')
        .replace(/\$\{DOMAIN:\?[^}]*\}/, 'cms.example.com')
        .replace(/\$\{\w+:-([^}]*)\}/, '$1')
      return [name, filled]
    })
    const read = readEnvironment({ HOST: '0.0.0.0', ...Object.fromEntries(given) })
    expect(read).toMatchObject({
      databaseUrl: 'mongodb://mongo:27017/ekagro?replicaSet=rs0',
      serverUrl: 'https://cms.example.com',
      bucket: null,
      smtpUrl: null,
      webhookOrigins: [],
    })
    const known = readFileSync('src/cms/readEnvironment.ts', 'utf8')
    for (const [name] of given) expect(known).toContain(name)
    expect(services.backup!.environment).toEqual(services.ekagro!.environment)
  })

  it('takes backups by a word that the command knows, from a file that the image has', () => {
    const [, word] = /src\/cli\/run\.mjs (\w+) \/app\/backups\//.exec(
      services.backup!.command!.at(-1)!,
    )!
    expect(Object.keys(commands)).toContain(word)
    expect(dockerfile).toContain('COPY src/cli/run.mjs')
  })
})
