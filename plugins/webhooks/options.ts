export type WebhookOptions = {
  /** Origins of the operator's own network that webhooks may be sent to, such as `http://127.0.0.1:4321`. None unless told. */
  allow?: readonly string[]
  /** Milliseconds that a receiver may take to answer; 10,000 unless told. */
  timeout?: number
}

export type ResolvedWebhookOptions = { allow: ReadonlySet<string>; timeout: number }

/** The options complete, or one error that names all that is wrong. */
export const resolveOptions = ({
  allow = [],
  timeout = 10_000,
}: WebhookOptions): ResolvedWebhookOptions => {
  const problems = allow
    .filter((origin) => !URL.canParse(origin) || new URL(origin).origin === 'null')
    .map((origin) => `“${origin}” is no origin such as http://127.0.0.1:4321`)
  if (!(timeout > 0)) problems.push(`timeout is ${timeout}, not a number of milliseconds`)
  if (problems.length > 0) throw new Error(`webhooksPlugin: ${problems.join('; ')}.`)
  return { allow: new Set(allow.map((origin) => new URL(origin).origin)), timeout }
}
