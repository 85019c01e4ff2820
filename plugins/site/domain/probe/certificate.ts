/** The certificate of the public site. Times are ISO 8601. */
export type Certificate = {
  names: readonly string[]
  issuer: string
  validFrom: string
  validTo: string
}
