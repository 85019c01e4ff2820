/** The effective numbers of one rule by key: the catalogue's values, or what the blog changed them to. */
export type Thresholds = Readonly<Record<string, number>>
