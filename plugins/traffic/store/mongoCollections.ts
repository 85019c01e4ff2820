import type { Db } from 'mongodb'
import type { DropReason } from '../domain/dropReason'
import type { Hit } from '../domain/hit'
import type { Dimension, Sums } from '../domain/trafficStore'

/** A hit with its id as the key, so that it is there once. */
export type StoredHit = Omit<Hit, 'id'> & { _id: string }
/** Known again by its id; forgotten with the hits of its time. */
export type StoredEngagement = { _id: string; at: number }
/** `_id` is the segment. */
export type StoredSegment = { _id: string; at: number }
/** `_id` is `day visitor`; the values of the day that this visitor was seen with, each behind the number of its dimension. */
export type StoredVisitor = { _id: string; day: string; values: string[] }
/** `value` is the path where the dimension is `page`. `day` is `YYYY-MM-DD`, in the collection of months `YYYY-MM`. */
export type StoredSums = { day: string; dimension: Dimension; value: string } & Sums
export type StoredDrops = { day: string; reason: DropReason; count: number }

/** The collections of the traffic. */
export const mongoCollections = (database: Db) => ({
  hits: database.collection<StoredHit>('ekagro_traffic_hits'),
  engagements: database.collection<StoredEngagement>('ekagro_traffic_engagements'),
  segments: database.collection<StoredSegment>('ekagro_traffic_segments'),
  seen: database.collection<StoredVisitor>('ekagro_traffic_seen'),
  sums: database.collection<StoredSums>('ekagro_traffic_sums'),
  months: database.collection<StoredSums>('ekagro_traffic_months'),
  drops: database.collection<StoredDrops>('ekagro_traffic_drops'),
})

export type MongoCollections = ReturnType<typeof mongoCollections>
