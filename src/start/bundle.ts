/**
 * What dist/portcullis.cjs opens. All doors share one copy of the code, error classes included, and each loads its own rooms when it is opened.
 */
export async function cli(): Promise<void> {
  await import('../cli/cli.ts')
}

export async function action(): Promise<void> {
  await import('../action/action.ts')
}

export async function post(): Promise<void> {
  await import('../action/post.ts')
}

export async function library(): Promise<typeof import('../api/bundle.ts')> {
  return await import('../api/bundle.ts')
}
