import type { PayloadRequest } from 'payload'

/** A part of the path of a request; '' where there is none. */
export const paramOf = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
