import type { Page, PageRequest } from './backend.ts'
import { flag, list, nullable, object, oneOf, text } from './schemas.ts'

/** The query of a route that gives pages. */
export const pageQuery = {
  type: 'object',
  properties: {
    after: {
      type: 'string',
      pattern: '^[0-9A-Za-z_.-]{1,128}$',
      description: 'next_after of the page before',
    },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  },
  additionalProperties: false,
} as const

export interface PageQuery {
  readonly after?: string
  readonly limit: number
}

export const pageRequest = ({ after, limit }: PageQuery): PageRequest => ({ after, limit })

/** A page in the shape of OpenAI's lists. */
export const pageOf = (item: object) =>
  object({ object: oneOf('list'), data: list(item), has_more: flag, next_after: nullable(text) })

export function pageJson<T>({ items, next }: Page<T>, shown: (item: T) => object) {
  return { object: 'list', data: items.map(shown), has_more: next !== undefined, next_after: next ?? null }
}
