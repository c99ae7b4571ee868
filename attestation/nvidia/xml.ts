import { DOMParser } from '@xmldom/xmldom'
import { malformed, malformedBy } from '../evidence-error.ts'

/** Far more than a manifest has; keeps a hostile document from costing much. */
const LARGEST_XML = 2 ** 20

/**
 * Reads XML without a document type: canonical XML leaves that out, so a signature says nothing about it, and it could
 * change what the rest means.
 */
export function parseXml(field: string, text: string): Document {
  if (text.length > LARGEST_XML) {
    throw malformed({ field, got: text.length, expected: `at most ${LARGEST_XML} characters` })
  }
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) {
    throw malformed({ field, got: 'a document type', expected: 'none' })
  }
  const refuse = (problem: string) => {
    throw new Error(problem)
  }
  try {
    const parser = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } })
    return parser.parseFromString(text, 'text/xml')
  } catch (error) {
    throw malformedBy(field, 'well-formed XML', error)
  }
}

/** The children of an element that have this name. */
export function elementsOf(parent: Element, namespace: string, name: string): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.namespaceURI === namespace && node.localName === name) found.push(node)
  }
  return found
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
