/** `a, b and 3 more` */
export function listed(words: readonly string[], most = 4): string {
  if (words.length <= most) return joined(words)
  return `${words.slice(0, most).join(', ')} and ${words.length - most} more`
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** ` in step x`; nothing without a step. */
export function inStep(step: string | null): string {
  return step === null ? '' : ` in ${step}`
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
