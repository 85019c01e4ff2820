import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'

/** A certificate and its key as PEM. */
export type Pair = { cert: string; key: string; name: string }

const oids = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
  keyUsage: '551d0f',
}

/** One value of DER (X.690): tag, length, contents. */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const size = Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x82]), size, body])
}
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const nameOf = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid(oids.commonName), der(0x0c, Buffer.from(name)))))
const timeOf = (time: Date): Buffer =>
  der(0x18, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`))
const extension = (id: string, isCritical: boolean, value: Buffer): Buffer =>
  sequence(oid(id), ...(isCritical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value))
const alternative = (name: string): Buffer =>
  /^[\d.]+$/.test(name)
    ? der(0x87, Buffer.from(name.split('.').map(Number)))
    : der(0x82, Buffer.from(name))

/**
 * Makes an X.509 certificate (RFC 5280) for tests, without a library and without openssl.
 * @param options.names what it is made out to; none for an authority
 * @param options.by the authority that signs it; itself unless told
 * @param options.days from today until it ends; less than 0 for one that has ended
 */
export const makeCertificate = (options: {
  name: string
  names?: readonly string[]
  by?: Pair
  days?: number
}): Pair => {
  const { name, names = [], by, days = 90 } = options
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer: KeyObject = by ? createPrivateKey(by.key) : privateKey
  const algorithm = sequence(oid(oids.ecdsaWithSha256))
  const at = (offset: number): Date => new Date(Date.now() + offset * 86_400_000)
  const isAuthority = names.length === 0
  const extensions = [
    extension(
      oids.basicConstraints,
      true,
      isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence(),
    ),
    extension(oids.keyUsage, true, der(0x03, Buffer.from(isAuthority ? [1, 0x06] : [7, 0x80]))),
    ...(isAuthority
      ? []
      : [extension(oids.subjectAltName, false, sequence(...names.map(alternative)))]),
  ]
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    algorithm,
    nameOf(by?.name ?? name),
    sequence(timeOf(at(Math.min(-30, days - 90))), timeOf(at(days))),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signature = sign('sha256', body, signer)
  const whole = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature))
  const pem = (whole.toString('base64').match(/.{1,64}/g) ?? []).join('\n')
  return {
    name,
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}
