import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createMetrics } from '../../../sequencer/metrics/metrics.ts'

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[]
}

const file = new URL('../../../sequencer/metrics/dashboard.json', import.meta.url)
const { panels }: Dashboard = JSON.parse(readFileSync(file, 'utf8'))
const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
const queried = new Set(
  expressions.flatMap((expr) => [...expr.matchAll(/\b(?:otr|process|nodejs)_\w+/g)].map(([name]) => name)),
)

it('the dashboard shows every metric of ours, and none that is not there', async () => {
  const metrics = await createMetrics().registry.getMetricsAsJSON()
  const histograms = metrics.filter(({ type }) => String(type) === 'histogram').map(({ name }) => name)
  const series = metrics.map(({ name }) => (histograms.includes(name) ? `${name}_bucket` : name))
  expect([...queried].filter((name) => !series.includes(name))).toEqual([])
  expect(series.filter((name) => name.startsWith('otr_') && !queried.has(name))).toEqual([])
})

it('the dashboard groups by labels that the metrics have', () => {
  const metrics = Object.values(createMetrics())
  for (const expr of expressions) {
    const [, labels = ''] = /by \(([\w, ]+)\)/.exec(expr) ?? []
    const [name = ''] = /otr_\w+?(?=_bucket\b|[^\w]|$)/.exec(expr) ?? []
    const metric = metrics.find((each) => 'name' in each && each.name === name)
    const known =
      metric && 'labelNames' in metric && Array.isArray(metric.labelNames) ? metric.labelNames : []
    for (const label of labels.split(', ').filter(Boolean)) expect([...known, 'le'], expr).toContain(label)
  }
})
