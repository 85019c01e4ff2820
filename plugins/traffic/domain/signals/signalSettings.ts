/** The numbers of the signals. None of them is Google's; each is a place to start looking, not a proof. */
export const signalSettings = {
  /** Days that signals look back, today among them. */
  days: 28,
  /** Robust z above which a day is a spike, of Iglewicz and Hoaglin. */
  spikeZ: 3.5,
  /** A spike of fewer visits is chance on a small blog. */
  spikeVisits: 30,
  /** Same weekdays that a usual day is told from, at least. */
  spikeHistory: 3,
  /** A day of so many times the median is a spike without any weekday, as rule 30 has it. */
  spikeTimesMedian: 10,
  spikeSourceShare: 0.6,
  spikeDirectShare: 0.8,
  /** One source of the whole range, where it brought this many visits or more. */
  oneSourceShare: 0.6,
  oneSourceVisits: 100,
  /** One visitor of a day, where the day has this many views and the visitor that many. */
  oneVisitorShare: 0.1,
  oneVisitorDayViews: 50,
  oneVisitorViews: 20,
  /** Views of one visitor in an hour. */
  viewsAnHour: 60,
  /** Hits from which regularity can be told, and burstiness under which they are a machine's. */
  regularHits: 20,
  regularBelow: -0.8,
  /** Browser of a spike, by its share then and how many times its usual share that is. */
  agentShare: 0.5,
  agentTimesUsual: 2,
  /** A page or a day that tells no engagement, against the others. */
  silentShare: 0.9,
  silentAbove: 0.3,
  silentViews: 50,
  /** Addresses without a page that one visitor tries in a day. */
  missingPaths: 10,
} as const
