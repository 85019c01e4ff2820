/** An S3 bucket for the pictures, with the keys that write to it. */
export type Bucket = {
  name: string
  region: string
  /** Of a service other than Amazon's, such as `https://s3.example.com`; null for Amazon. */
  endpoint: string | null
  accessKeyId: string
  secretAccessKey: string
}
