import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoApi, type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'

let demo: DemoWorker
let api: DemoApi
beforeAll(async () => {
  demo = await startDemoWorker()
  api = await demo.api()
})
afterAll(async () => {
  await api?.close()
  await demo?.close()
})

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every object in a document, with where it stands. */
function* objects(value: unknown, path = '#'): Generator<readonly [string, Json]> {
  if (!isObject(value)) return
  yield [path, value]
  for (const [name, child] of Object.entries(value)) yield* objects(child, `${path}/${name}`)
}

it('/openapi.json covers every route, and says what each takes and gives', async () => {
  const document = (await api.app.inject('/openapi.json')).json()
  const operations = Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const folder = new URL('../../../sequencer/api/', import.meta.url)
  // As the code declares them, so that one that is left out of the document, or of the app, shows.
  const declared = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return [...text.matchAll(/'(\/(?:v1\/[\w/:]+|health|ready|metrics))'/g)].map(([, url]) => url ?? '')
  })
  const paths = declared.map((url) => url.replace(/:(\w+)/g, '{$1}'))
  expect(paths.length).toBe(17)
  expect([...new Set(operations.map((operation) => operation.split(' ')[1]))].sort()).toEqual(paths.sort())
  expect(operations.filter((operation) => operation.startsWith('POST'))).toEqual([
    'POST /v1/chat/completions',
    'POST /v1/completions',
  ])
  for (const [path, methods] of Object.entries<Json>(document.paths)) {
    for (const operation of Object.values(methods)) {
      if (!isObject(operation)) throw new Error(`${path} has no operation`)
      expect(operation).toMatchObject({ operationId: expect.any(String), summary: expect.any(String) })
      expect(isObject(operation.responses) && '200' in operation.responses, path).toBe(true)
    }
  }
})

it('/openapi.json is whole: its references lead somewhere, its ids are unique, its parameters are declared', async () => {
  const document = (await api.app.inject('/openapi.json')).json()
  expect(document.openapi).toBe('3.0.3')
  expect(document.info).toMatchObject({ title: 'otr', version: expect.stringMatching(/^\d/) })
  const ids: unknown[] = []
  for (const [path, value] of objects(document)) {
    if (typeof value.$ref === 'string') {
      const target = value.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), document)
      expect(target, `${path} → ${value.$ref}`).toBeDefined()
    }
    if ('operationId' in value) ids.push(value.operationId)
  }
  expect(new Set(ids).size).toBe(ids.length)
  for (const [path, methods] of Object.entries<Json>(document.paths)) {
    for (const operation of Object.values<unknown>(methods)) {
      const parameters =
        isObject(operation) && Array.isArray(operation.parameters) ? operation.parameters : []
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    }
  }
  expect(Object.keys(document.components.schemas).sort()).toEqual(['Domain', 'Error', 'Finality', 'Receipt'])
})
