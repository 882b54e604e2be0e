/**
 * What dist/portcullis.cjs opens. All doors share one copy of the code, error classes included, and each loads its own rooms when it is opened.
 */
export async function cli(): Promise<void> {
  await import('./cli.ts')
}

export async function action(): Promise<void> {
  await import('./action.ts')
}

export async function post(): Promise<void> {
  await import('./post.ts')
}

export async function library(): Promise<typeof import('./library/bundle.ts')> {
  return await import('./library/bundle.ts')
}
