/** How large a well-formed query may be, whoever asks. What the public may ask for is narrower, and told elsewhere. */
export const queryLimits = {
  /** Characters of the part behind the question mark; Node itself refuses a request line of 16 KB. */
  address: 16 * 1024,
  /** Characters of a query that comes as the body of a POST with a method override: the admin asks so for many ids. */
  body: 256 * 1024,
  parameters: 1_000,
  limit: 10_000,
  page: 1_000_000,
  depth: 10,
  /** `and` and `or` inside each other. */
  nesting: 5,
  conditions: 100,
  /** Values of one `in`. */
  values: 1_000,
  sorts: 10,
  /** Names inside each other in `select`. */
  selectDepth: 8,
  /** Objects and lists inside each other in a JSON body: an editor state has about 30. */
  bodyDepth: 100,
} as const
