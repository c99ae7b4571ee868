import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../sequencer/client/answer.ts'
import type { Standing } from '../../../sequencer/client/finality.ts'
import type * as otrClient from '../../../sequencer/client/index.ts'
import { chromium } from '../../support/browser.ts'
import { type Chain, startChain } from '../../support/chain.ts'
import { bundleClient } from '../../support/client-bundle.ts'
import { isReady, type Service, setService } from '../../support/service.ts'

declare global {
  var otr: typeof otrClient
}

describe('the client for browsers', () => {
  it('is a script of at most 150 kB gzipped that needs nothing of Node', async () => {
    const { script, gzipped } = await bundleClient()
    expect(script).not.toMatch(/["']node:/)
    expect(gzipped).toBeLessThanOrEqual(150_000)
  })
})

describe.skipIf(chromium === undefined)('in a browser (needs chromium)', { timeout: 60_000 }, () => {
  let chain: Chain
  let service: Service
  let pages: Server
  let browser: Browser
  let page: Page
  let url: string

  beforeAll(async () => {
    chain = await startChain({ blockTime: 1 })
    service = await setService(chain)
    url = String((await service.sequencer()).ready.url)
    await service.worker('first', url)
    await isReady(url)
    // The page has an origin of its own, as an app's has.
    pages = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    )
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
    browser = await playwright.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] })
    page = await browser.newPage()
    await page.goto(`http://localhost:${(pages.address() as AddressInfo).port}`)
    await page.addScriptTag({ content: (await bundleClient()).script })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    pages?.close()
    await service?.close()
    await chain?.close()
  })

  it('asks a sequencer of another origin, streams, checks, and waits for the chain', async () => {
    const { deployment, modelId } = service
    const sequencer = chain.wallet('sequencer').account.address
    const came = await page.evaluate(
      async ([baseUrl, trust]) => {
        const client = otr.createClient({ baseUrl, trust })
        const parts: string[] = []
        let answer: Answer | undefined
        for await (const part of client.stream('What is a receipt?', { temperature: 0, maxTokens: 8 })) {
          if (part.kind === 'text') parts.push(part.text)
          else answer = part.answer
        }
        if (answer === undefined) throw new Error('no answer came')
        const standing: Standing = await client.waitFor(answer.exchange, 'committed', { timeout: 30_000 })
        const changed = { ...answer.exchange, text: 'another' }
        return { parts, answer, standing, lied: await client.verify(changed) }
      },
      [
        `${url}/v1`,
        { deployment, models: { demo: modelId }, sequencer, without: ['evidence', 'registration'] },
      ] as const,
    )
    expect(came.parts.length).toBeGreaterThan(2)
    expect(came.answer.text).toBe(came.parts.join(''))
    expect(came.answer.verification.verdict).toBe('provisional')
    const open = came.answer.verification.checks.filter(({ status }) => status !== 'pass')
    expect(open.map(({ name }) => name)).toEqual([
      'tokens',
      'evidence',
      'registration',
      'inclusion',
      'finality',
    ])
    expect(open.find(({ name }) => name === 'evidence')?.reason).toContain('trust.evidence')
    expect(came.standing).toMatchObject({ state: 'committed', isConfirmed: false })
    expect(came.lied.verdict).toBe('refused')
  })
})
