import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** As GitHub reads it, before it looks for mentions and references. */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

export function* allNodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* allNodes(child)
}

/** The blocks alone: headings, tables with rows and cells, lists, code, HTML. Text cannot change it. */
export function blockSkeleton(node: Nodes): string {
  const name = node.type === 'html' ? `html(${node.value.replace(/<summary>.*<\/summary>/s, '<summary/>')})` : node.type
  if (!('children' in node) || INLINE_PARENTS.has(node.type)) return name
  return `${name}[${node.children.map(blockSkeleton).join(' ')}]`
}

/** Runs of text outside of code, each as the reader sees it. */
export function proseRuns(root: Root): string[] {
  const runs: string[] = []
  for (const node of allNodes(root)) {
    if ('children' in node && INLINE_PARENTS.has(node.type)) runs.push(...runsOf(node))
    if (node.type === 'html') runs.push(node.value.replace(/<code>.*?<\/code>/gs, ' ').replace(/<[^>]*>/g, ' '))
  }
  return runs
}

function runsOf(parent: Parents): string[] {
  let inCode = false
  let run = ''
  const runs: string[] = []
  for (const child of parent.children) {
    if (child.type === 'html') inCode = child.value === '<code>'
    if (child.type === 'text' && !inCode) run += child.value
    else {
      runs.push(run)
      run = ''
    }
  }
  return [...runs, run].filter(Boolean)
}

const INLINE_PARENTS = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link'])
